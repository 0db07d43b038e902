import AnswerComposing
import CaseModel
import IntentParsing
import KnowledgeStore
import RulesEngine

/// A run of questions, each of which may lean on the one before; for one thread at a time.
public final class Conversation {
  let library: KnowledgeLibrary
  let source: SQLiteKnowledge
  let parser: IntentParser
  let composer = AnswerComposer()
  private var previous: [Intent] = []
  /// Made when a denial is explained for the first time.
  private var claimSession: ClaimSession?

  init(_ library: KnowledgeLibrary, source: SQLiteKnowledge) {
    self.library = library
    self.source = source
    parser = library.parser.parser(for: source)
  }

  /// Answers a question; it never fails for what the question says, only when the store does.
  public func ask(_ question: Question) throws -> Answer {
    var question = question
    question.previous = previous
    let answer = try answer(question, wantsNearMisses: true)
    previous = answer.intents
    return answer
  }

  /// Drops what was said before.
  public func forget() { previous = [] }

  /// Answers a question by itself.
  func answer(_ question: Question, wantsNearMisses: Bool = false) throws -> Answer {
    if ClaimInterchange.begins(question.text.utf8) { return try refuseClaim(question) }
    let intents = parser.parse(question)
    if let doubt = try doubt(question, intents) { return doubt }
    let parts = try intents.map { intent in
      if let answer = try denialAnswer(to: intent, today: question.date) { return answer }
      return composer.answer(
        try library.reasoner.findings(
          for: intent,
          from: source,
          wantsNearMisses: wantsNearMisses
        )
      )
    }
    return composer.answer(parts)
  }

  /// A claim as the checks see it on a day.
  func checked(_ claim: Claim, asOf day: ServiceDate) throws -> CheckedClaim {
    let session = try claimSession ?? library.claimSession(today: day)
    claimSession = session
    return try session.check(claim, asOf: day)
  }

  /// Asks back when a code only appears with the disguise of the text taken off.
  private func doubt(_ question: Question, _ intents: [Intent]) throws -> Answer? {
    guard let plain = DisguisedText.plain(question.text) else { return nil }
    var undisguised = question
    undisguised.text = plain
    let readings = parser.parse(undisguised)
    guard readings.flatMap(\.codes) != intents.flatMap(\.codes), let first = readings.first else {
      return nil
    }
    return try refusal(
      "The question holds characters that hide or imitate others, so its codes are not certain; type it again, or choose the reading below.",
      about: first,
      .ambiguous,
      section: "characters that look like others",
      choices: [plain]
    )
  }

  /// A claim is no question; nothing of it is read, so that nothing of a patient is shown.
  private func refuseClaim(_ question: Question) throws -> Answer {
    var blank = question
    blank.text = ""
    return try refusal(
      "This is an X12 claim file and no question; check it with 'casepilot check FILE'.",
      about: parser.parse(blank)[0],
      .outOfScope,
      section: "claims"
    )
  }

  /// An answer that takes nothing of the question for certain and says why.
  private func refusal(
    _ text: String,
    about intent: Intent,
    _ reason: Verdict.Reason,
    section: String,
    choices: [String] = []
  ) throws -> Answer {
    let citation =
      try source.authority("casepilot-scope", section: section)
      ?? Citation(source: "casepilot-scope", title: "How CasePilot reads questions")
    var findings = Findings(intent: intent)
    findings.evidence = [
      Evidence(
        .headline,
        Sentence(text, citing: citation),
        verdict: .notDeterminable(reason),
        origin: section
      )
    ]
    findings.followUps = choices
    return composer.answer(findings)
  }
}
