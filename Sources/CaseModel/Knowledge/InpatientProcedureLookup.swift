/// What the ICD-10-PCS list in force says of a code.
package struct InpatientProcedureLookup: Hashable, Sendable {
  package var coverage: TableCoverage
  /// Nil when the list does not have the code.
  package var title: String?

  package init(coverage: TableCoverage, title: String?) {
    self.coverage = coverage
    self.title = title
  }

  /// The code that a text is, when it has the form of ICD-10-PCS: seven digits and letters, no I and no O.
  package static func code(_ text: String) -> String? {
    let bytes = Array(text.uppercased().utf8)
    guard bytes.count == 7,
      bytes.allSatisfy({ $0 &- 48 < 10 || ($0 &- 65 < 26 && $0 != 73 && $0 != 79) })
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
