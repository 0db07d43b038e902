import CaseModel

/// Numbers told of a concept: "3 lesions", "abscess x3".
extension QuestionReader {
  /// "3 lesions", "two vaccines", "abscess x3", "skin tags 23 removed": a number told of a concept.
  mutating func findCounts() {
    var byStart: [Int: [Int]] = [:]
    var byEnd: [Int: [Int]] = [:]
    for (place, finding) in findings.enumerated() {
      guard case .concept = finding.value else { continue }
      byStart[finding.tokens.lowerBound, default: []].append(place)
      byEnd[finding.tokens.upperBound, default: []].append(place)
    }
    guard !byStart.isEmpty else { return }
    for index in tokens.indices {
      if let count = unclaimedNumber(at: index) {
        readCount(count, at: index, byStart: byStart, byEnd: byEnd)
      }
    }
    readTimes(byEnd)
  }

  private func unclaimedNumber(at index: Int) -> Int? {
    guard isFree(index), !tokens[index].before.contains(.dollar), !after(index).contains(.percent),
      !tokens[index].before.isGlued(by: .hyphen), !tokens[index].before.isGlued(by: .slash),
      !after(index).isGlued(by: .dot), !tokens[index].before.isGlued(by: .dot)
    else { return nil }
    if let value = number(index), value > 0, value <= 999 { return value }
    return tokens[index].shape == .letters ? Self.numberWords[words[index]] : nil
  }

  private mutating func readCount(
    _ count: Int,
    at index: Int,
    byStart: [Int: [Int]],
    byEnd: [Int: [Int]]
  ) {
    for next in index + 1...index + 2 where follows(next, within: .hyphen) {
      if let places = byStart[next] {
        addCounts(count, places, from: index)
        return
      }
      if next <= tokens.count - 1, isMeasure(next) || isTaken[next] { return }
    }
    if let places = byEnd[index], tokens[index].shape == .digits, follows(index) {
      addCounts(count, places, from: index)
    }
  }

  /// "abscess x3": the number of units belongs to what stands before it when no code does.
  private mutating func readTimes(_ byEnd: [Int: [Int]]) {
    for finding in findings {
      guard case .units(let count) = finding.value, let places = byEnd[finding.tokens.lowerBound]
      else { continue }
      addCounts(count, places, from: finding.tokens.lowerBound)
    }
  }

  private mutating func addCounts(_ count: Int, _ places: [Int], from index: Int) {
    for place in places {
      guard case .concept(let id) = findings[place].value else { continue }
      let span = findings[place].tokens
      let whole = min(index, span.lowerBound)..<max(index + 1, span.upperBound)
      findings.append(QuestionReading.Finding(value: .count(count, of: id), tokens: whole))
    }
  }
}
