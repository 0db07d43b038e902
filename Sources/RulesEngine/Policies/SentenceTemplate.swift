import CaseModel

/// A sentence with slots, as a policy writes it: "{A} needs modifier 25".
package struct SentenceTemplate: Hashable, Sendable {
  package struct Slot: Hashable, Sendable {
    /// The line variable, 0 for A, or 3 and 4 for the diagnoses D and E; nil for slots of the question.
    package var line: Int?
    /// The field after the dot, or the name of a question's slot; empty for the code itself.
    package var field: String
  }

  package enum Part: Hashable, Sendable {
    case text(String)
    case slot(Slot)
  }

  package let source: String

  /// Checks a template; the error names the slot that is not one.
  package init(_ source: String) throws(ConditionParser.Refusal) {
    _ = try Self.parts(of: source)
    self.source = source
  }

  /// Takes a template that was checked when the rules were compiled.
  package init(compiled source: String) { self.source = source }

  /// Most templates are never filled, so they are cut up only when they are.
  package var parts: [Part] { (try? Self.parts(of: source)) ?? [] }

  private static func parts(of source: String) throws(ConditionParser.Refusal) -> [Part] {
    var parts: [Part] = []
    var rest = source[...]
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      guard let close = rest[open...].firstIndex(of: "}") else {
        throw .init(problem: "slot without end", thing: source, remedy: "close it with }")
      }
      parts.append(.slot(try slot(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    return parts
  }

  private static func slot(_ text: Substring) throws(ConditionParser.Refusal) -> Slot {
    let pieces = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let variable = ["A": 0, "B": 1, "C": 2, "D": 3, "E": 4][pieces[0]]
    let field = variable == nil ? String(text) : pieces.count > 1 ? String(pieces[1]) : ""
    let known =
      variable.map { $0 < Condition.firstDiagnosis ? lineSlots + claimLineSlots : diagnosisSlots }
      ?? questionSlots
    guard known.contains(field) else {
      throw .init(
        problem: "unknown slot",
        thing: String(text),
        remedy:
          "use {A}, \((lineSlots + claimLineSlots).dropFirst().map { "{A.\($0)}" }.joined(separator: ", ")), "
          + questionSlots.map { "{\($0)}" }.joined(separator: ", ")
      )
    }
    return Slot(line: variable, field: field)
  }

  package static let lineSlots = [
    "", "summary", "global", "status", "limit", "mai", "units", "successors", "predecessors",
    "ended", "primaries", "addons", "rvu", "successor", "modifiers", "started",
  ]
  /// What only a claim's line has: its number, its place, the modifiers that a condition hit, the day's units of its code,
  /// and the diagnoses it points to.
  package static let claimLineSlots = ["line", "place", "hit", "dayUnits", "diagnoses"]
  package static let diagnosisSlots = ["", "title", "position"]
  package static let questionSlots = [
    "date", "release", "minutes", "modifier", "payer", "state", "place", "setting", "diagnosis",
    "count",
  ]
}
