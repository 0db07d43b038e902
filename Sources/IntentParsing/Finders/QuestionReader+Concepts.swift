import CaseModel

/// Concepts of the vocabulary in the wording, and what follows from them: payer, side, setting, state.
extension QuestionReader {
  private typealias Finding = QuestionReading.Finding

  /// A phrase of the vocabulary met in the question.
  private struct Hit {
    var end: Int
    var concept: Int32
    var isGapped: Bool
  }

  /// Keeps, for each place, the longest phrases that begin there.
  ///
  /// A phrase with a gap does not hide the longest one without, and nothing hides that a payer is
  /// named but the name of another: "medicare pays" names Medicare, "medicare advantage" does not.
  mutating func findConcepts() {
    var hits: [Hit] = []
    for index in tokens.indices {
      hits.removeAll(keepingCapacity: true)
      collect(at: index, word: tokens[index].word, next: index + 1, into: &hits)
      collect(at: index, word: tokens[index].joined, next: index + 2, into: &hits)
      if !hits.isEmpty { keepLongest(of: hits, from: index) }
    }
  }

  private mutating func keepLongest(of hits: [Hit], from index: Int) {
    var (longest, longestWhole, longestPayer) = (0, 0, 0)
    for hit in hits {
      longest = max(longest, hit.end)
      if !hit.isGapped { longestWhole = max(longestWhole, hit.end) }
      if isPayer(hit.concept) { longestPayer = max(longestPayer, hit.end) }
    }
    let start = findings.count
    for hit in hits
    where hit.end == longest || !hit.isGapped && hit.end == longestWhole
      || hit.end == longestPayer && isPayer(hit.concept)
    {
      let id = vocabulary.concepts.text(Int(hit.concept))
      let finding = Finding(value: .concept(id), tokens: index..<hit.end)
      if !findings[start...].contains(finding) { findings.append(finding) }
    }
  }

  private func collect(at index: Int, word: Int32, next: Int, into hits: inout [Hit]) {
    for phrase in vocabulary.phrases(beginningWith: word) {
      let words = vocabulary.wordRange(of: phrase)
      guard let end = match(words.dropFirst(), from: next) else { continue }
      hits.append(
        Hit(
          end: end,
          concept: vocabulary.phraseConcepts[phrase],
          isGapped: vocabulary.phraseWords[words].contains(Vocabulary.gap)
        )
      )
    }
  }

  /// The token behind the rest of a phrase that goes on at `start`; nil when it does not.
  private func match(_ rest: Range<Int>, from start: Int) -> Int? {
    var index = start
    var place = rest.lowerBound
    while place < rest.upperBound {
      let word = vocabulary.phraseWords[place]
      if word == Vocabulary.gap {
        return matchGap(place + 1..<rest.upperBound, from: index)
      }
      guard index < tokens.count, !isSentenceEnd(before: index) else { return nil }
      if tokens[index].word == word {
        index += 1
      } else if tokens[index].joined == word {
        index += 2
      } else if FunctionWords.isArticle(words[index]) {
        index += 1
        continue
      } else {
        return nil
      }
      place += 1
    }
    return index
  }

  private func matchGap(_ rest: Range<Int>, from start: Int) -> Int? {
    for skipped in 0...Vocabulary.gapLength {
      guard start + skipped < tokens.count, !isSentenceEnd(before: start + skipped) else {
        return nil
      }
      if let end = match(rest, from: start + skipped) { return end }
    }
    return nil
  }

  /// A phrase does not reach over the end of a sentence; a dot within "u.s." is none.
  private func isSentenceEnd(before index: Int) -> Bool {
    let signs = tokens[index].before
    return signs.contains(.question) || signs.contains(.semicolon)
      || signs.contains(.dot) && signs.contains(.space)
  }

  // MARK: What follows from concepts

  /// Drops what a longer phrase already says, and adds the payer, side, setting and state told.
  mutating func settleConcepts() {
    findings.sort {
      ($0.tokens.lowerBound, -$0.tokens.upperBound) < ($1.tokens.lowerBound, -$1.tokens.upperBound)
    }
    var kept: [Finding] = []
    kept.reserveCapacity(findings.count + 4)
    for finding in findings {
      guard case .concept(let id) = finding.value else {
        kept.append(finding)
        continue
      }
      if isSaid(id, finding.tokens, by: kept) { continue }
      kept.append(finding)
      if let value = Self.meaning(of: id) {
        kept.append(Finding(value: value, tokens: finding.tokens))
      }
    }
    findings = kept
  }

  /// Whether a longer phrase around this one has the same concept, a narrower one, or names another payer.
  private func isSaid(_ id: String, _ span: Range<Int>, by kept: [Finding]) -> Bool {
    let number = vocabulary.concepts.number(of: id)
    for finding in kept.reversed().prefix(12) {
      guard case .concept(let other) = finding.value, finding.tokens.count > span.count,
        finding.tokens.lowerBound <= span.lowerBound, span.upperBound <= finding.tokens.upperBound
      else { continue }
      if other == id { return true }
      if Self.payers[id] != nil, Self.payers[other] != nil { return true }
      let parent = Int(vocabulary.concepts.number(of: other))
      if vocabulary.ancestors(of: parent).contains(number) { return true }
    }
    return false
  }

  private func isPayer(_ concept: Int32) -> Bool { payerConcepts.contains(concept) }

  static let payers: [String: Payer] = [
    "medicare": .medicare, "medicare-advantage": .medicareAdvantage, "medicaid": .medicaid,
    "commercial-payer": .commercial, "workers-compensation": .workersCompensation,
    "tricare": .tricare,
  ]

  private static func meaning(of concept: String) -> Mention.Value? {
    if let payer = payers[concept] { return .payer(payer) }
    switch concept {
    case "left-side": return .side("left")
    case "right-side": return .side("right")
    case "bilateral": return .side("bilateral")
    case "ambulatory-surgery-center": return .setting(.asc)
    case "facility-claim": return .setting(.facility)
    case "professional-claim": return .setting(.practitioner)
    default: break
    }
    guard concept.hasPrefix("state-"), concept.utf8.count == 8 else { return nil }
    let state = concept.suffix(2).uppercased()
    return StateNames.contains(state) ? .state(state) : nil
  }
}
