import CaseModel
import RulesEngine

/// A service line with what the tables say of its code.
final class SceneLine {
  let service: ServiceLine
  let code: Code
  /// The day of service; that of the check when the line has none.
  let date: ServiceDate
  let isOfHistory: Bool
  let profile: CodeProfile
  let facts: CaseLine
  let modifiers: [ModifierKey]

  init(
    _ service: ServiceLine,
    code: Code,
    date: ServiceDate,
    isOfHistory: Bool,
    profile: CodeProfile,
    facts: CaseLine
  ) {
    self.service = service
    self.code = code
    self.date = date
    self.isOfHistory = isOfHistory
    self.profile = profile
    self.facts = facts
    modifiers = service.modifiers.map { ModifierKey($0) }
  }

  /// One when the line tells no whole number.
  var units: Int { service.units ?? 1 }

  /// The units of each day, rounded up, when the line spans several.
  var dailyUnits: Int {
    guard let last = service.lastDate, last > date else { return units }
    let days = last.dayNumber - date.dayNumber + 1
    return (units + days - 1) / days
  }

  func carries(_ wanted: [ModifierKey]) -> Bool {
    for modifier in modifiers where wanted.contains(modifier) { return true }
    return false
  }

  func sharesDayAndPractitioner(with other: SceneLine) -> Bool {
    date == other.date && sharesPractitioner(with: other)
  }

  /// A line that names no practitioner is taken to be of the same one.
  func sharesPractitioner(with other: SceneLine) -> Bool {
    guard let own = service.practitioner, let others = other.service.practitioner else {
      return true
    }
    return own == others
  }
}
