/// Reads which diagnoses a line points to: `AB`, `A,B`, `1:2`, `12`.
enum PointerText {
  /// Each pointer by itself; `count` is how many diagnoses there are to point to.
  static func pointers(_ field: ByteView, of count: Int) throws(FieldProblem) -> [String] {
    var pointers: [String] = []
    for part in FieldReading.split(field, at: { !$0.isDigit && !$0.isLetter }) {
      pointers += try Self.pointers(in: part, of: count)
      guard pointers.count <= ClaimLimits.diagnoses else { throw .tooManyDiagnoses }
    }
    return pointers
  }

  /// Letters stand each for one diagnosis; so do digits that make no number of the list.
  private static func pointers(
    in part: ByteView,
    of count: Int
  ) throws(FieldProblem) -> [String] {
    guard part.count <= 12 else { throw .pointer }
    if let number = part.wholeNumber {
      if part.count == 1 || part.count == 2 && number <= count { return [String(number)] }
      return part.map { String($0 - 48) }
    }
    guard part.allSatisfy(\.isLetter) else { throw .pointer }
    return part.map { String(Unicode.Scalar($0.capital)) }
  }
}
