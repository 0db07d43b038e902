import CaseModel

extension ClaimForm {
  /// Tells the form from how a file begins; what is neither X12 nor JSON is taken for a table with a header.
  ///
  /// Throws for UTF-16, for what is no text, and for a JSON array.
  package static func recognise(
    _ prefix: some Collection<UInt8>
  ) throws(ClaimReadingError) -> ClaimForm {
    try refuseUnreadable(prefix)
    let head = prefix.lazy.drop(while: isBlankOrMark)
    if beginsInterchange(head) { return .x12 }
    switch head.first {
    case UInt8(ascii: "{"): return .jsonLines
    case UInt8(ascii: "["): throw .jsonArray
    default: return .csv
    }
  }

  /// Throws when a file begins as no text in UTF-8 does.
  static func refuseUnreadable(_ prefix: some Collection<UInt8>) throws(ClaimReadingError) {
    let head = Array(prefix.prefix(512))
    if head.starts(with: [0xff, 0xfe]) || head.starts(with: [0xfe, 0xff]) { throw .notUTF8 }
    for (mark, name) in marks where head.starts(with: mark) { throw .binary(name) }
    let zeros = head.count { $0 == 0 }
    guard zeros > 0 else { return }
    throw zeros * 3 >= head.count ? .notUTF8 : .binary(nil)
  }

  /// `ISA`, or `GS` or `ST` where the interchange header was lost, and a separator.
  private static func beginsInterchange(_ head: some Sequence<UInt8>) -> Bool {
    let start = head.prefix(4).map { (97...122).contains($0) ? $0 - 32 : $0 }
    for name in ["ISA", "GS", "ST"] where start.count > name.utf8.count {
      guard start.starts(with: name.utf8) else { continue }
      return isSeparator(start[name.utf8.count])
    }
    return false
  }

  static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, 32, UInt8(ascii: ","), UInt8(ascii: ";"), 9, 10, 13, 128...:
      false
    default: true
    }
  }

  static func isBlankOrMark(_ byte: UInt8) -> Bool {
    byte <= 32 && byte != 0 || byte == 0xef || byte == 0xbb || byte == 0xbf
  }

  private static let marks: [([UInt8], String)] = [
    ([0x50, 0x4b, 3, 4], "a workbook or zip archive; save the sheet as CSV"),
    ([0xd0, 0xcf, 0x11, 0xe0], "an old workbook; save the sheet as CSV"),
    (Array("%PDF".utf8), "a PDF"),
    ([0x1f, 0x8b], "a gzip archive; unpack it first"),
  ]
}
