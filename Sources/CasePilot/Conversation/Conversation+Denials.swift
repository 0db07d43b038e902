import CaseModel
import IntentParsing

extension Conversation {
  /// Explains a denied line of a claim: the meaning of the code, the edit or rule that tells why, what to do, until when.
  ///
  /// `today` is the day that dates of service may not lie after.
  public func explain(_ notice: DenialNotice, of claim: Claim, today: ServiceDate) throws -> Answer
  {
    let checked = try checked(claim, asOf: today)
    let day = claim.lines.lazy.compactMap(\.date).first ?? today
    var question = Question(notice.name, date: day)
    question.setting = claim.setting
    question.payer = claim.payer
    question.state = claim.state
    guard let intent = parser.parse(question).first else { return try ask(question) }
    let reading = Self.reading(notice, claim)
    guard let answer = try answer(notice, checked, named(intent, reading)) else {
      return try ask(question)
    }
    return answer
  }

  /// The explanation of a denial that a question tells with two codes or more; nil when no check explains it.
  func denialAnswer(to intent: Intent, today: ServiceDate) throws -> Answer? {
    guard Set(intent.lines.map(\.code)).count > 1,
      var notice = intent.mentions.lazy.compactMap(Self.notice).first
    else { return nil }
    notice.deniedCode = intent.lines.first?.code.description
    let claim = Self.claim(of: intent)
    let checked = try checked(claim, asOf: today)
    for denied in [notice.deniedCode, nil] {
      notice.deniedCode = denied
      let named = named(intent, Self.reading(notice, claim))
      if let answer = try answer(notice, checked, named, onlyExplained: true) { return answer }
    }
    return nil
  }

  private func answer(
    _ notice: DenialNotice,
    _ checked: CheckedClaim,
    _ intent: Intent,
    onlyExplained: Bool = false
  ) throws -> Answer? {
    var explanation = try DenialExplanation(
      notice,
      checked,
      checks: library.claimChecks(),
      intent: intent,
      source: source
    )
    guard !onlyExplained || !explanation.causes.isEmpty else { return nil }
    return try explanation.findings().map(composer.answer)
  }

  private func named(_ intent: Intent, _ reading: String) -> Intent {
    var intent = intent
    intent.interpretation = Interpretation(
      rule: "denial-of-a-claim-line",
      reading: reading,
      pattern: "",
      confidence: 1
    )
    return intent
  }

  private static func reading(_ notice: DenialNotice, _ claim: Claim) -> String {
    let codes = claim.lines.map { ([$0.code] + $0.modifiers).joined(separator: "-") }
    let denied = notice.deniedCode.map { "\($0) was denied" } ?? "a line was denied"
    return "why \(denied) \(notice.name) on a claim with \(codes.joined(separator: ", "))"
  }

  private static func notice(_ mention: Mention) -> DenialNotice? {
    guard case .denial(let group, let code) = mention.value else { return nil }
    return DenialNotice(group: group, reason: code)
  }

  private static func claim(of intent: Intent) -> Claim {
    let lines = intent.lines.enumerated().map { number, line in
      ServiceLine(
        number: number + 1,
        code: line.code.description,
        modifiers: line.modifiers,
        units: line.units ?? 1,
        date: intent.date
      )
    }
    return Claim(setting: intent.setting, payer: intent.payer, state: intent.state, lines: lines)
  }
}
