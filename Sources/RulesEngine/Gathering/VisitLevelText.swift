import CaseModel

/// Says what a visit code needs.
enum VisitLevelText {
  static func requirement(_ level: VisitLevel) -> String {
    let parts = [decision(level), time(level)].compactMap(\.self)
    guard !parts.isEmpty else { return "\(level.code): \(level.note)." }
    return "\(level.code) needs \(parts.joined(separator: ", or "))."
  }

  static func short(_ level: VisitLevel) -> String {
    [decision(level), time(level)].compactMap(\.self).joined(separator: " or ")
  }

  static func decision(_ level: VisitLevel) -> String? {
    let name = level.decisionMaking
    guard !name.isEmpty, name != "none" else { return nil }
    return "\(name.split(separator: "-").joined(separator: " ")) decision making"
  }

  static func time(_ level: VisitLevel) -> String? {
    guard let minutes = level.minutes else { return nil }
    if let last = level.minutesTo {
      return "\(minutes) to \(last) minutes of total time on the date"
    }
    return "at least \(minutes) minutes of total time on the date"
  }
}
