import CaseModel
import IntentParsing

/// Finds wordings that two unrelated concepts share, and patterns that two intents share.
struct VocabularyReview {
  let rules: RuleSet

  var faults: [Fault] { sharedWords + sharedPatterns }

  /// One note for each two concepts, at the later one.
  private var sharedWords: [Fault] {
    var owners: [String: [String]] = [:]
    var places: [String: SourcePlace] = [:]
    for entry in rules.concepts {
      if places[entry.concept] == nil { places[entry.concept] = entry.place }
      for text in entry.words {
        for reading in PhraseWords.readings(of: text) {
          let words = reading.joined(separator: " ")
          if owners[words]?.contains(entry.concept) != true {
            owners[words, default: []].append(entry.concept)
          }
        }
      }
    }
    let shared = owners.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
    return notes(shared.map { ($0.key, $0.value) }, places)
  }

  private func notes(
    _ shared: [(words: String, concepts: [String])],
    _ places: [String: SourcePlace]
  ) -> [Fault] {
    var pairs: [[String]: [String]] = [:]
    for (words, concepts) in shared {
      for (index, later) in concepts.enumerated() {
        for earlier in concepts[..<index] where !isRelated(earlier, later) {
          pairs[[earlier, later], default: []].append(words)
        }
      }
    }
    return pairs.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { pair, words in
      places[pair[1]].map { place in
        Fault(
          place,
          "words of two unrelated concepts, '\(pair[0])' and '\(pair[1])'",
          thing: words.prefix(4).joined(separator: "', '"),
          remedy: "leave them to one of the two if a question that holds them means only one",
          isNote: true
        )
      }
    }
  }

  private func isRelated(_ left: String, _ right: String) -> Bool {
    let (above, beyond) = (
      rules.vocabulary.ancestors(of: left), rules.vocabulary.ancestors(of: right)
    )
    return above.contains(right) || beyond.contains(left) || !Set(above).isDisjoint(with: beyond)
  }

  private var sharedPatterns: [Fault] {
    var first: [String: IntentPattern] = [:]
    return rules.patterns.compactMap { pattern in
      guard let earlier = first[pattern.text] else {
        first[pattern.text] = pattern
        return nil
      }
      return Fault(
        pattern.place,
        "a pattern that stands twice",
        thing: pattern.text,
        remedy: "'\(earlier.intent)' has it in line \(earlier.place.line) of \(earlier.place.path)"
      )
    }
  }
}
