/// What an answer comes to.
public enum Verdict: Hashable, Sendable {
  case allowed
  case allowedWithModifier
  case notAllowed
  case noEditFound
  case covered
  case notCovered
  case conditional
  case informational
  case notDeterminable(Reason)

  /// Why a question has no answer yet.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    case notUnderstood
    case ambiguous
    case notInKnowledge
    case outsideLoadedDates
    case unknownCode
    case missingDetail
    case outOfScope
  }
}

extension Verdict {
  /// The bare case name, as JSON writes it.
  public var name: String {
    switch self {
    case .allowed: "allowed"
    case .allowedWithModifier: "allowedWithModifier"
    case .notAllowed: "notAllowed"
    case .noEditFound: "noEditFound"
    case .covered: "covered"
    case .notCovered: "notCovered"
    case .conditional: "conditional"
    case .informational: "informational"
    case .notDeterminable: "notDeterminable"
    }
  }

  /// The reason beside `notDeterminable`, else nil.
  public var reason: Reason? {
    if case .notDeterminable(let reason) = self { reason } else { nil }
  }

  /// The verdict of a name that a rule file may write, or nil.
  package init?(name: String) {
    let plain: [Verdict] = [
      .allowed, .allowedWithModifier, .notAllowed, .noEditFound, .covered, .notCovered,
      .conditional, .informational,
    ]
    if let verdict = plain.first(where: { $0.name == name }) {
      self = verdict
    } else if let reason = Reason(rawValue: name) {
      self = .notDeterminable(reason)
    } else {
      return nil
    }
  }
}
