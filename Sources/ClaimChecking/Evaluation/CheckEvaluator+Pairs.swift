import CaseModel
import RulesEngine

extension CheckEvaluator {
  func pairHolds(_ condition: Condition, _ left: Int, _ right: Int) throws -> Bool {
    let (line, other) = (scene.lines[left], scene.lines[right])
    switch condition.kind {
    case .sameDayAndPractitioner: return line.sharesDayAndPractitioner(with: other)
    case .practitionerDiffers: return !line.sharesPractitioner(with: other)
    case .sameCode: return line.code == other.code
    case .isAlike: return isAlike(line, other)
    case .standsBefore: return left < right
    case .isEarlier: return line.date < other.date
    case .inGlobalPeriod: return liesInGlobalPeriod(line, of: other)
    case .withinDays:
      let days = line.date.dayNumber - other.date.dayNumber
      return days >= 0 && days <= condition.number
    case .sameAnatomicModifiers: return try sameSites(line, other)
    default: return false
    }
  }

  private func isAlike(_ line: SceneLine, _ other: SceneLine) -> Bool {
    line.code == other.code && line.sharesDayAndPractitioner(with: other)
      && Set(line.service.modifiers) == Set(other.service.modifiers)
      && line.service.place == other.service.place
  }

  func liesInGlobalPeriod(_ line: SceneLine, of operation: SceneLine) -> Bool {
    guard let days = operation.profile.globalDays, line.sharesPractitioner(with: operation) else {
      return false
    }
    return GlobalPeriod(surgery: operation.date, days: days).contains(line.date)
  }

  private func sameSites(_ line: SceneLine, _ other: SceneLine) throws -> Bool {
    let sites = try [line, other].map { line in
      Set(try line.service.modifiers.filter { try scene.tables.modifier($0).isAnatomic })
    }
    return !sites[0].isEmpty && sites[0] == sites[1]
  }
}
