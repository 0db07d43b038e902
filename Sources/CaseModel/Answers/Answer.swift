/// The answer to one question, or to several asked at once.
public struct Answer: Sendable {
  /// What the answer comes to.
  public var verdict: Verdict
  /// The first line: what the person wanted to know.
  public var headline: Sentence
  /// Why, what to do, what not to do, and what else is known.
  public var sections: [AnswerSection]
  /// Tables that say it better than sentences.
  public var tables: [AnswerTable]
  /// What limits the answer.
  public var caveats: [Sentence]
  /// Questions to choose from or to ask next.
  public var followUps: [String]
  /// How the question was read.
  public var interpretation: Interpretation
  /// The date of service.
  public var date: ServiceDate
  /// The setting that the answer is for.
  public var setting: Setting
  /// The payer that the answer is for.
  public var payer: Payer
  /// Labels of the releases searched.
  public var releases: [String]
  /// The rules that were tried.
  public var trace: [TraceStep]
  /// The answers to each of several questions; empty for a single one.
  public var parts: [Answer]
  /// What the next question may lean on.
  package var intents: [Intent]

  package init(
    verdict: Verdict,
    headline: Sentence,
    sections: [AnswerSection] = [],
    tables: [AnswerTable] = [],
    caveats: [Sentence] = [],
    followUps: [String] = [],
    interpretation: Interpretation,
    date: ServiceDate,
    setting: Setting,
    payer: Payer,
    releases: [String] = [],
    trace: [TraceStep] = [],
    parts: [Answer] = [],
    intents: [Intent] = []
  ) {
    self.verdict = verdict
    self.headline = headline
    self.sections = sections
    self.tables = tables
    self.caveats = caveats
    self.followUps = followUps
    self.interpretation = interpretation
    self.date = date
    self.setting = setting
    self.payer = payer
    self.releases = releases
    self.trace = trace
    self.parts = parts
    self.intents = intents
  }
}

extension Answer {
  /// Every sentence in reading order, the headline first.
  public var sentences: [Sentence] {
    [headline] + sections.flatMap(\.sentences) + caveats + parts.flatMap(\.sentences)
  }

  /// Whether something was left unanswered.
  public var isAnswered: Bool {
    verdict.reason == nil && parts.allSatisfy(\.isAnswered)
  }
}
