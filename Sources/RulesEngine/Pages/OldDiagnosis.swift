/// A diagnosis code of ICD-9-CM, which was in use before October 2015.
enum OldDiagnosis {
  /// The code without its dot, when a text has the form of one: three digits, V and two, or E and
  /// three, then up to two more behind a dot.
  ///
  /// Without a dot four places are needed: three bare digits are rather the reason of a denial.
  static func code(_ text: String) -> String? {
    let bytes = Array(text.uppercased().utf8)
    let bare = bytes.filter { $0 != UInt8(ascii: ".") }
    guard let first = bare.first, first &- 48 < 10 || "VE".utf8.contains(first),
      bare.dropFirst().allSatisfy({ $0 &- 48 < 10 })
    else { return nil }
    let head = first == UInt8(ascii: "E") ? 4 : 3
    let isDotted = bytes.count == bare.count + 1 && bytes.firstIndex(of: UInt8(ascii: ".")) == head
    guard isDotted || bytes.count == bare.count, (max(head, 4)...head + 2).contains(bare.count)
    else { return nil }
    return String(decoding: bare, as: UTF8.self)
  }

  static func dotted(_ code: String) -> String {
    let head = code.hasPrefix("E") ? 4 : 3
    guard code.utf8.count > head else { return code }
    return "\(code.prefix(head)).\(code.dropFirst(head))"
  }
}
