import CaseModel

extension SQLiteKnowledge {
  package func codes(similarTo text: String, limit: Int) throws -> [Code] {
    var found: [Code] = []
    let typed = Set(Self.readings(of: text))
    for slip in CodeSlips(text).texts {
      for code in Self.readings(of: slip) where !typed.contains(code) {
        guard found.count < limit else { return found }
        if try isNamed(code.key), !found.contains(code) { found.append(code) }
      }
    }
    return found
  }

  /// The codes that a text may be, a procedure before a diagnosis.
  private static func readings(of text: String) -> [Code] {
    [Code(procedure: text), Code(diagnosis: text)].compactMap { $0 }
  }
}
