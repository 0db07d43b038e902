import CaseModel

extension KnowledgeLibrary {
  /// Codes that begin with what was typed, in order.
  public func completions(of prefix: String, limit: Int) throws -> [String] {
    let typed = prefix.uppercased()
    guard typed.utf8.count >= 2, typed.utf8.count < 8, let session = try? database.session() else {
      return []
    }
    let low = typed + String(repeating: "0", count: max(0, 5 - typed.utf8.count))
    let high = typed + String(repeating: "9", count: max(0, 5 - typed.utf8.count))
    guard let first = Code(procedure: low), let last = Code(procedure: high),
      let span = CodeRange(first, last)
    else { return [] }
    return try session.codes(in: span, limit: limit).map(\.description)
  }
}
