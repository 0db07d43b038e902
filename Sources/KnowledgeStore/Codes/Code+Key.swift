import CaseModel

extension Code {
  /// The code as one number that also tells its code set; in order of text among codes of equal length.
  var key: Int64 { packed << 2 | Int64(system.rawValue) }

  /// Reads a key back, or nil when it is none.
  init?(key: Int64) {
    guard key >= 0, let system = CodeSystem(rawValue: UInt8(key & 3)) else { return nil }
    self.init(system: system, canonical: Self.text(key >> 2, width: system == .icd10cm ? 3 : 5))
  }

  /// Reads the packed number of a CPT or HCPCS code back.
  init(packedProcedure number: Int64) {
    let text = Self.text(number, width: 5)
    let isLetterFirst = text.utf8.first.map { $0 >= UInt8(ascii: "A") } ?? false
    self.init(system: isLetterFirst ? .hcpcs : .cpt, canonical: text)
  }

  /// Whether the code can stand in the tables of procedures.
  var isProcedure: Bool { system != .icd10cm && text.utf8.count == 5 }

  private static func text(_ number: Int64, width: Int) -> String {
    var bytes: [UInt8] = []
    var rest = number
    while rest > 0 || bytes.count < width {
      let digit = UInt8(rest % 36)
      bytes.append(digit < 10 ? digit + 48 : digit + 55)
      rest /= 36
    }
    return String(decoding: bytes.reversed(), as: UTF8.self)
  }
}
