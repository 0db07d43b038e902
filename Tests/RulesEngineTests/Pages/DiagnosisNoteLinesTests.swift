import CaseModel
import Testing

@Suite struct DiagnosisNoteLinesTests {
  private func source(
    _ text: String,
    _ notes: [(String, DiagnosisNote.Kind, String)],
    characters: [String: String] = [:]
  ) throws -> HandMadeKnowledge {
    let source = HandMadeKnowledge()
    let code = try PageSamples.code(text)
    source.records[code] = try PageSamples.record(text, "a condition")
    source.diagnosisNoteRows[code] = DiagnosisNoteLookup(
      coverage: .loaded(source.release(.icd10cm)),
      notes: notes.map { DiagnosisNote(owner: $0.0, kind: $0.1, text: $0.2) },
      seventhCharacters: characters
    )
    return source
  }

  @Test func notesAreShownByPlaceAndKind() throws {
    let lines = try PageSamples.lines(
      "M54.16",
      from: source(
        "M54.16",
        [
          ("M5416", .inclusionTerm, "own synonym"), ("M541", .inclusionTerm, "a wider synonym"),
          ("M541", .excludes1, "one thing (M79.2)"), ("M541", .excludes1, "another (M51.1-)"),
          ("M54", .excludes2, "a third (F45.41)"), ("M54", .title, "Dorsalgia"),
          ("M50-M54", .codeFirst, "the cause."), ("13", .note, "an external cause code"),
        ]
      )
    )
    for part in [
      "Also named: own synonym.",
      "Excludes1 (not coded together) at M54.1: one thing (M79.2); another (M51.1-).",
      "Excludes2 (may stand beside it) at M54: a third (F45.41).",
      "Code first at M50-M54: the cause.", "Note at chapter 13: an external cause code.",
    ] {
      #expect(lines.contains(part), "\(part) in \(lines)")
    }
    #expect(!lines.contains { $0.contains("a wider synonym") || $0.contains("Dorsalgia") })
  }

  @Test func seventhCharactersAreListedOrExplained() throws {
    let characters = ["D": "subsequent encounter", "A": "initial encounter"]
    let open = try PageSamples.lines("S52.501", from: source("S52.501", [], characters: characters))
    #expect(open.contains { $0.contains(": A initial encounter; D subsequent encounter.") })
    let whole = try PageSamples.lines(
      "S52.501D",
      from: source("S52.501D", [], characters: characters)
    )
    #expect(whole.contains("Seventh character D: subsequent encounter."))
  }
}
