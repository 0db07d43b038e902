import CaseModel
import RulesEngine

/// Holds facts against each other, and against what a question can say.
struct FactReview {
  private struct Fact {
    var entry: FactEntry
    var card: FactCard
    var needs: Set<String>

    var place: SourcePlace { card.place }
  }

  private let facts: [Fact]
  private let terms: KnownTerms

  init(cards: [FactCard], entries: [FactEntry], terms: KnownTerms) {
    facts = zip(cards, entries).map { Fact(entry: $1, card: $0, needs: Set($1.needs)) }
    self.terms = terms
  }

  var faults: [Fault] { facts.flatMap(unmet) + doubled + opposed }

  /// Things that no question can say, of one fact.
  private func unmet(_ fact: Fact) -> [Fault] {
    Set(fact.entry.about + fact.entry.needs).sorted().compactMap { term in
      guard let problem = terms.problem(with: term) else { return nil }
      let isNeeded = fact.needs.contains(term)
      return Fault(
        fact.place,
        isNeeded ? "a fact that no question can meet: \(problem)" : problem,
        thing: term,
        remedy: "correct it, or add it where such things are kept",
        isNote: !isNeeded
      )
    }
  }

  /// The same headline twice, of which one is found wherever the other is.
  private var doubled: [Fault] {
    pairs(grouped { $0.card.statement.lowercased() }).compactMap { earlier, later in
      guard earlier.entry.leads == later.entry.leads,
        earlier.needs.isSubset(of: later.needs) || later.needs.isSubset(of: earlier.needs)
      else { return nil }
      return Fault(
        later.place,
        "the same headline twice",
        thing: String(later.card.statement.prefix(60)),
        remedy: "see \(earlier.card.origin), whose needs are met together with these; join the two",
        isNote: earlier.needs != later.needs
      )
    }
  }

  /// Opposite verdicts under the same needs.
  private var opposed: [Fault] {
    pairs(grouped { $0.needs.sorted().joined(separator: " ") }).compactMap { earlier, later in
      guard Self.isOpposed(earlier.card.verdict, later.card.verdict) else { return nil }
      let isTheSame = Set(earlier.entry.about) == Set(later.entry.about)
      return Fault(
        later.place,
        "opposite verdicts of two facts with the same needs",
        thing: String(later.card.statement.prefix(60)),
        remedy:
          "see \(earlier.card.origin); name in 'needs' what tells them apart, or bound their periods",
        isNote: !isTheSame
      )
    }
  }

  private func grouped(_ key: (Fact) -> String) -> [[Fact]] {
    Dictionary(grouping: facts, by: key).filter { $0.value.count > 1 }
      .sorted { $0.key < $1.key }.map(\.value)
  }

  /// Every two facts of a group that can hold for the same question.
  private func pairs(_ groups: [[Fact]]) -> [(Fact, Fact)] {
    groups.flatMap { group in
      group.enumerated().flatMap { index, later in
        group[..<index].filter { Self.canMeet($0.entry, later.entry) }.map { ($0, later) }
      }
    }
  }

  private static func canMeet(_ left: FactEntry, _ right: FactEntry) -> Bool {
    guard left.period.overlaps(right.period) else { return false }
    let isOfOnePayer =
      left.payers.isEmpty || right.payers.isEmpty
      || !Set(left.payers).isDisjoint(with: right.payers)
    return isOfOnePayer
      && (left.setting == nil || right.setting == nil || left.setting == right.setting)
  }

  private static func isOpposed(_ left: Verdict, _ right: Verdict) -> Bool {
    switch (left, right) {
    case (.allowed, .notAllowed), (.notAllowed, .allowed), (.covered, .notCovered),
      (.notCovered, .covered), (.allowedWithModifier, .notAllowed),
      (.notAllowed, .allowedWithModifier):
      true
    default: false
    }
  }
}
