import CaseModel
import RulesEngine
import Testing

/// Pages of things that a hand-made source knows.
enum PageSamples {
  static func code(_ text: String) throws -> Code {
    try #require(Code(procedure: text) ?? Code(diagnosis: text))
  }

  static func record(_ text: String, _ summary: String) throws -> CodeRecord {
    CodeRecord(
      code: try code(text),
      summary: summary,
      classes: [],
      period: .always,
      isBillable: true,
      citation: HandMadeKnowledge.citation
    )
  }

  /// The lines of the page of a text; codes in it are those that the source has a record of.
  static func lines(
    _ text: String,
    from source: HandMadeKnowledge,
    state: String? = nil
  ) throws -> [String] {
    let codes = [Code(procedure: text), Code(diagnosis: text)].compactMap(\.self)
      .filter { source.records[$0] != nil }
    let intent = Intent(
      rule: "look-up",
      gatherings: [],
      text: text,
      mentions: codes.map { Mention(.code($0), at: 0..<0) },
      interpretation: Interpretation(rule: "look-up", reading: "", pattern: "", confidence: 1),
      date: try #require(ServiceDate(iso: "2026-05-01")),
      state: state
    )
    let reasoner = CaseReasoner(policies: [], facts: FactIndex([]), graph: HandMadeGraph())
    return try reasoner.page(for: intent, from: source).evidence.flatMap {
      [$0.sentence.text] + $0.support.map(\.sentence.text)
    }
  }
}
