/// The one condition of a rule that rules it out for most questions.
///
/// A rule whose gate is shut cannot fire, so it need not be tried.
package enum PolicyGate: Hashable, Sendable {
  /// One of these concepts is in the wording.
  case concepts([String])
  /// A line is one of these codes.
  case codes([String])
  /// A line belongs to one of these classes.
  case classes([String])
  /// One of these modifiers is named.
  case modifiers([String])
  /// One of these is asked.
  case intents([String])
  case open

  init(_ conditions: [Condition]) {
    func values(_ kind: Condition.Kind) -> [[String]] {
      conditions.filter { $0.kind == kind && !$0.isNegated }.map(\.values)
    }
    let codes = values(.lineCode).filter { list in list.allSatisfy { $0.utf8.count <= 7 } }
    if let shortest = values(.mentions).min(by: { $0.count < $1.count }) {
      self = .concepts(shortest)
    } else if let shortest = codes.min(by: { $0.count < $1.count }) {
      self = .codes(shortest)
    } else if let first = values(.modifierAsked).first {
      self = .modifiers(first)
    } else if let first = values(.lineClass).first {
      self = .classes(first)
    } else if let first = values(.intent).first {
      self = .intents(first)
    } else {
      self = .open
    }
  }

  /// Keys under which an index files the rule; none when the gate is open.
  var keys: [String] {
    switch self {
    case .concepts(let list): list.map { "c:\($0)" }
    case .codes(let list): list.map { "k:\($0)" }
    case .classes(let list): list.map { "l:\($0)" }
    case .modifiers(let list): list.map { "m:\($0)" }
    case .intents(let list): list.map { "i:\($0)" }
    case .open: []
    }
  }
}
