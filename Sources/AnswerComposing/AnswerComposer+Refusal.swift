import CaseModel

extension AnswerComposer {
  /// The headline when nothing answers the question: what is missing, and what would settle it.
  static func refusal(_ findings: Findings) -> Evidence {
    let intent = findings.intent
    let hasNearest = findings.evidence.contains { $0.role == .nearest }
    let tail = hasNearest ? " The nearest facts are below; they are not the answer." : ""
    let scope = Citation(
      source: "casepilot-scope",
      title: "What CasePilot covers and how it reads questions",
      edition: "1.0",
      section: "questions without a rule"
    )
    let (text, reason): (String, Verdict.Reason) =
      if intent.rule == Intent.notUnderstood {
        (
          "Not understood: it is not clear what is asked. Name a code, a modifier or a topic, and say what you want to know.",
          .notUnderstood
        )
      } else {
        (
          "Not in the knowledge base: nothing that is loaded answers this (read as: \(intent.interpretation.reading)).",
          .notInKnowledge
        )
      }
    return Evidence(
      .headline,
      Sentence(text + tail, citing: scope),
      verdict: .notDeterminable(reason),
      origin: "refusal"
    )
  }
}
