import CaseModel

/// Holds a condition against a case for one assignment of lines to A, B and C.
package struct ConditionEvaluator {
  let facts: CaseFacts
  /// Index of the line that A, B and C stand for.
  let binding: [Int]
  private let heedsIntent: Bool
  /// Rows that were looked at.
  package internal(set) var uses: [TableUse] = []

  package init(facts: CaseFacts, binding: [Int], heedsIntent: Bool = true) {
    self.facts = facts
    self.binding = binding
    self.heedsIntent = heedsIntent
  }

  /// Whether a condition holds; those of claims never do here.
  package mutating func holds(_ condition: Condition) throws -> Bool {
    guard !condition.kind.isOfClaims else { return false }
    switch condition.kind {
    case .intent, .mentions, .payer, .payerIsTold, .setting, .settingIsTold, .place, .placeIsTold,
      .modifierIsAsked, .modifierAsked, .dateIsTold, .dateBefore, .dateFrom, .diagnosisIsTold,
      .stateIsTold, .lineCount, .assumed, .established:
      return questionHolds(condition) != condition.isNegated
    case .minutesAtLeast, .minutesUnder, .minutesAreTold, .countAtLeast, .countUnder, .ageAtLeast,
      .ageUnder, .unitsAreTold:
      return numberHolds(condition) != condition.isNegated
    case .pairIndicator, .pairNoEdit, .pairNotChecked:
      return try pairHolds(condition)
    default:
      guard let line = line(condition) else { return false }
      return try lineHolds(condition, line)
    }
  }

  func line(_ condition: Condition) -> CaseLine? { condition.line.map { facts.lines[binding[$0]] } }

  private func questionHolds(_ condition: Condition) -> Bool {
    let intent = facts.intent
    switch condition.kind {
    case .intent:
      return heedsIntent ? condition.values.contains(intent.rule) : !condition.isNegated
    case .mentions: return condition.values.contains { facts.concepts.contains($0) }
    case .payer: return condition.values.contains(intent.payer.rawValue)
    case .payerIsTold: return intent.payerIsGiven
    case .setting: return condition.values.contains(intent.setting.rawValue)
    case .settingIsTold: return intent.settingIsGiven
    case .place: return intent.place.map(condition.values.contains) ?? false
    case .placeIsTold: return intent.place != nil
    case .modifierIsAsked: return !intent.modifiers.isEmpty
    case .modifierAsked: return intent.modifiers.contains { condition.values.contains($0) }
    case .dateIsTold: return intent.dateIsGiven
    case .dateBefore: return intent.date.number < condition.number
    case .dateFrom: return intent.date.number >= condition.number
    case .diagnosisIsTold: return !intent.diagnoses.isEmpty
    case .stateIsTold: return intent.state != nil
    case .lineCount: return lineCountHolds(condition.number)
    case .established:
      return condition.values.contains {
        facts.isEstablished($0, line: condition.line.map { binding[$0] })
      }
    default: return true
    }
  }

  private func lineCountHolds(_ number: Int) -> Bool {
    number == 2 ? facts.lines.count >= 2 : facts.lines.count == number
  }

  private func numberHolds(_ condition: Condition) -> Bool {
    let intent = facts.intent
    switch condition.kind {
    case .minutesAtLeast: return intent.minutes.map { $0 >= condition.number } ?? false
    case .minutesUnder: return intent.minutes.map { $0 < condition.number } ?? false
    case .minutesAreTold: return intent.minutes != nil
    case .countAtLeast: return count(condition.values).map { $0 >= condition.number } ?? false
    case .countUnder: return count(condition.values).map { $0 < condition.number } ?? false
    case .ageAtLeast: return age.map { $0 >= condition.number } ?? false
    case .ageUnder: return age.map { $0 < condition.number } ?? false
    default: return facts.lines.contains { $0.line.units != nil }
    }
  }

  private func count(_ concepts: [String]) -> Int? {
    facts.intent.mentions.lazy.compactMap {
      if case .count(let number, let concept) = $0.value, concepts.contains(concept) {
        number
      } else {
        nil
      }
    }.first
  }

  private var age: Int? {
    facts.intent.mentions.lazy.compactMap {
      if case .age(let years) = $0.value { years } else { nil }
    }.first
  }
}
