/// A procedure code of the question with the modifiers and units written at it.
package struct ClaimLine: Hashable, Sendable {
  package var code: Code
  package var modifiers: [String]
  package var units: Int?
  /// UTF-8 offsets of the code in the question.
  package var range: Range<Int>

  package init(code: Code, modifiers: [String] = [], units: Int? = nil, range: Range<Int> = 0..<0) {
    self.code = code
    self.modifiers = modifiers
    self.units = units
    self.range = range
  }
}
