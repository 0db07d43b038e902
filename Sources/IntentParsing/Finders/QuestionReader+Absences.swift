import CaseModel

/// Elements of decision making that the question says were absent: "ct ordered, no rx".
extension QuestionReader {
  /// Tells zero of each element that a negation stands at.
  mutating func findAbsences() {
    let absent = findings.filter { finding in
      guard case .concept(let id) = finding.value, isElement(id) else { return false }
      return isNegated(finding.tokens)
    }
    for finding in absent {
      guard case .concept(let id) = finding.value else { continue }
      findings.append(QuestionReading.Finding(value: .count(0, of: id), tokens: finding.tokens))
    }
  }

  private static let elements: Set<String> = ["treatment-risk", "data-point", "problem-addressed"]

  private func isElement(_ id: String) -> Bool {
    !Self.elements.isDisjoint(with: vocabulary.ancestors(of: id))
  }

  private func isNegated(_ span: Range<Int>) -> Bool {
    if word(span.upperBound) == "not", follows(span.upperBound) {
      return Self.doings.contains(word(span.upperBound + 1))
    }
    var place = span.lowerBound
    while follows(place), Self.fillers.contains(word(place - 1)) { place -= 1 }
    if isListed(span, after: place) { return true }
    guard follows(place) else { return false }
    switch word(place - 1) {
    case "no", "without", "zero", "wo", "not", "didnt", "never": return true
    case "o": return word(place - 2) == "w" && tokens[place - 1].before.isGlued(by: .slash)
    default: return false
    }
  }

  private static let doings: Set<String> = [
    "given", "ordered", "needed", "done", "prescribed", "written", "indicated", "performed",
  ]
  private static let fillers: Set<String> = [
    "new", "other", "additional", "further", "more", "any",
  ]

  /// "no labs or rx", "no labs/rx": what stands before in the list is negated.
  private func isListed(_ span: Range<Int>, after place: Int) -> Bool {
    let isWord = ["or", "nor"].contains(word(place - 1)) && follows(place)
    guard tokens.indices.contains(place), isWord || tokens[place].before.isGlued(by: .slash) else {
      return false
    }
    let end = isWord ? place - 1 : place
    return findings.contains { finding in
      guard case .concept(let id) = finding.value, finding.tokens.upperBound == end, isElement(id)
      else { return false }
      return isNegated(finding.tokens)
    }
  }
}
