import CaseModel

/// Two hits of a search that are billed together: the code of the first and the add-on for each further one.
struct AddOnPair {
  let first: CodeHit
  let further: CodeHit

  private static let counting: Set<String> = [
    "two", "three", "four", "five", "six", "second", "third", "additional", "further", "each",
    "another", "multiple",
  ]

  /// Nil when the question tells of one only, or when no such two are among the hits.
  init?(_ best: CodeHit, among hits: [CodeHit], _ draft: FindingsDraft) throws {
    guard Self.countsSeveral(draft.intent.text) else { return nil }
    let date = draft.intent.date
    if let edit = try draft.source.addOn(best.record.code, on: date).edit {
      guard let primary = hits.first(where: { edit.primaries.contains($0.record.code) }) else {
        return nil
      }
      (first, further) = (primary, best)
    } else {
      let addOns = Set(try draft.source.addOns(of: best.record.code, on: date).map(\.addOn))
      guard let addOn = hits.prefix(4).first(where: { addOns.contains($0.record.code) }) else {
        return nil
      }
      (first, further) = (best, addOn)
    }
  }

  var text: String {
    "\(first.record.code): \(first.record.summary). With it \(further.record.code): \(further.record.summary)."
  }

  var citations: [Citation] { [first.record.citation, further.record.citation] }

  private static func countsSeveral(_ text: String) -> Bool {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    return words.contains { counting.contains($0) || (Int($0) ?? 0) > 1 }
  }
}
