/// The answer to one question, or to several asked at once.
public struct Answer: Sendable {
  public var verdict: Verdict
  /// The first line: what the person wanted to know.
  public var headline: Sentence
  public var sections: [AnswerSection]
  public var tables: [AnswerTable]
  public var caveats: [Sentence]
  public var followUps: [String]
  public var interpretation: Interpretation
  public var date: ServiceDate
  public var setting: Setting
  public var payer: Payer
  /// Labels of the releases searched.
  public var releases: [String]
  public var trace: [TraceStep]
  /// The answers to each of several questions; empty for a single one.
  public var parts: [Answer]
  /// What the next question may lean on.
  package var intents: [Intent]

  package init(
    verdict: Verdict, headline: Sentence, sections: [AnswerSection] = [],
    tables: [AnswerTable] = [], caveats: [Sentence] = [], followUps: [String] = [],
    interpretation: Interpretation, date: ServiceDate, setting: Setting, payer: Payer,
    releases: [String] = [], trace: [TraceStep] = [], parts: [Answer] = [], intents: [Intent] = []
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
