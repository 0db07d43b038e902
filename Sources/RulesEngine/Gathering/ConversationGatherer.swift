import CaseModel

/// Answers greetings, calls for help and what is outside the subject.
struct ConversationGatherer: EvidenceGatherer {
  let gathering: Gathering

  func gather(into draft: inout FindingsDraft) throws {
    let (text, verdict): (String, Verdict) =
      switch gathering {
      case .greeting:
        (
          "Hello. Ask about a code, a modifier, an edit, a visit level, a denial or Medicare coverage.",
          .informational
        )
      case .help:
        (
          "Ask in plain words, for example: can I bill 20610 with 99213? · what is CPT 63044? · modifier 25 vs 57 · what does CO-97 mean?",
          .informational
        )
      default:
        (
          "This is outside medical coding and Medicare billing rules, so there is no answer here.",
          .notDeterminable(.outOfScope)
        )
      }
    draft.add(
      .headline,
      text,
      try draft.scope("subjects"),
      verdict: verdict,
      origin: gathering.rawValue,
      weight: HeadlineWeight.table
    )
  }
}
