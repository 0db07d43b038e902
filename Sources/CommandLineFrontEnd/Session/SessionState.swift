import CaseModel
import CasePilot

/// What a session remembers between two lines.
struct SessionState {
  let today: ServiceDate
  /// The date of service that was set; nil is today.
  var date: ServiceDate?
  var setting: Setting?
  var payer: Payer?
  var state: String?
  var lastAnswer: Answer?
  /// The claim that was checked last, when nothing was asked since.
  var lastChecked: CheckedClaim?
  /// What numbers refer to.
  var numbered = Numbered.nothing

  /// The things that the last output numbered.
  enum Numbered {
    case nothing
    /// The citations of each part of the answer, and the questions that it suggests.
    case answer(citations: [[Citation]], choices: [String])
    case hits([SearchHit])
  }

  init(service: QuestionOptions, today: ServiceDate) {
    self.init(
      today: today,
      date: service.date,
      setting: service.setting,
      payer: service.payer,
      state: service.state
    )
  }

  init(
    today: ServiceDate,
    date: ServiceDate? = nil,
    setting: Setting? = nil,
    payer: Payer? = nil,
    state: String? = nil
  ) {
    self.today = today
    self.date = date
    self.setting = setting
    self.payer = payer
    self.state = state
  }
}

extension SessionState {
  var day: ServiceDate { date ?? today }

  /// A question under what was set.
  func question(_ text: String) -> Question {
    Question(
      text,
      date: day,
      dateIsGiven: date != nil,
      setting: setting,
      payer: payer,
      state: state
    )
  }

  /// Keeps an answer, and what the numbers in its text open.
  mutating func keep(_ answer: Answer, isFull: Bool = false) {
    lastAnswer = answer
    lastChecked = nil
    numbered = .answer(
      citations: answer.numberedCitations(isFull: isFull),
      choices: answer.followUps
    )
  }

  /// Keeps a checked claim, and the sources that its text numbers.
  mutating func keep(_ checked: CheckedClaim) {
    lastAnswer = nil
    lastChecked = checked
    numbered = .answer(citations: [checked.numberedCitations], choices: [])
  }

  /// What holds for a claim that does not say otherwise.
  var claimDefaults: ClaimDefaults {
    ClaimDefaults(date: date, setting: setting, payer: payer, state: state)
  }

  /// Forgets the conversation, not what was set.
  mutating func forget() {
    lastAnswer = nil
    lastChecked = nil
    numbered = .nothing
  }

  /// Sets a choice from a typed word and says what holds now; without a word it only says so.
  mutating func choose(_ choice: SessionChoice, _ word: String?) throws -> String {
    let word = word == "off" || word == "today" ? "" : word
    switch choice {
    case .date:
      if let word { date = word.isEmpty ? nil : try CaseChoices.date(word) }
      return "date of service: \(date.map(\.description) ?? "today, \(today)")"
    case .setting:
      if let word { setting = word.isEmpty ? nil : try CaseChoices.setting(word) }
      return "setting: \(setting?.title ?? "practitioner unless the question says otherwise")"
    case .payer:
      if let word { payer = word.isEmpty ? nil : try CaseChoices.payer(word) }
      return "payer: \(payer?.title ?? "Medicare unless the question says otherwise")"
    case .state:
      if let word { state = word.isEmpty ? nil : try CaseChoices.state(word) }
      return "state: \(state ?? "none")"
    }
  }

  /// The prompt shows what was set, so that an old date is not forgotten.
  var promptText: String {
    let parts = [date?.description, setting?.rawValue, payer?.rawValue, state]
    return (["casepilot"] + parts.compactMap(\.self)).joined(separator: " ") + ">"
  }
}
