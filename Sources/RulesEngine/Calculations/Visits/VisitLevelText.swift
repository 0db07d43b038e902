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

  /// "office visit, established patient".
  static func name(_ level: VisitLevel) -> String {
    let family = level.family.split(separator: "-").joined(separator: " ")
    let isSaid = ["", "any", "same-date", "discharge", "consultation"].contains(level.patient)
    return isSaid ? family : "\(family), \(level.patient) patient"
  }

  static func decision(_ level: VisitLevel) -> String? {
    let name = level.decisionMaking
    guard !name.isEmpty, name != "none" else { return nil }
    return "\(name.split(separator: "-").joined(separator: " ")) decision making"
  }

  static func time(_ level: VisitLevel) -> String? {
    switch (level.minutes, level.minutesTo) {
    case (nil, nil): nil
    case (nil, let last?): "up to \(last) minutes on the date"
    case (let first?, nil): "at least \(first) minutes of total time on the date"
    case (let first?, let last?): "\(first) to \(last) minutes of total time on the date"
    }
  }
}
