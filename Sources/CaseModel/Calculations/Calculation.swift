/// What a calculation comes to, with the steps that lead there and their sources.
public struct Calculation: Sendable {
  /// What was calculated.
  public var kind: CalculationKind
  /// `informational` or `conditional` when it is determined; else what is missing.
  public var verdict: Verdict
  /// The result in one sentence.
  public var result: Sentence
  /// The sums, one a line, in order.
  public var steps: [Sentence]
  /// What limits the result.
  public var remarks: [Sentence]
  /// The result as values, for programs.
  public var figures: [Figure]
  /// The date of service.
  public var date: ServiceDate
  /// Whose rules were applied.
  public var payer: Payer
  /// Labels of the releases that were read.
  public var releases: [String]

  package init(
    kind: CalculationKind,
    verdict: Verdict,
    result: Sentence,
    steps: [Sentence],
    remarks: [Sentence],
    figures: [Figure],
    date: ServiceDate,
    payer: Payer,
    releases: [String]
  ) {
    self.kind = kind
    self.verdict = verdict
    self.result = result
    self.steps = steps
    self.remarks = remarks
    self.figures = figures
    self.date = date
    self.payer = payer
    self.releases = releases
  }
}

extension Calculation {
  /// Whether there is a result.
  public var isAnswered: Bool { verdict.reason == nil }

  /// The first value of a name, or nil.
  public func figure(_ name: String) -> Figure? { figures.first { $0.name == name } }
}

/// One value of a result: `units`, `22.1`.
public struct Figure: Hashable, Sendable {
  /// What it is: `amount`, `units`, `last-day`, `code`.
  public var name: String
  /// The value as text, exact: `449.74`, `2025-06-01`, `99215`.
  public var value: String
  /// `dollars`, `units`, `minutes`, `day`, or empty.
  public var unit: String

  /// Makes one from its parts.
  public init(_ name: String, _ value: String, unit: String = "") {
    self.name = name
    self.value = value
    self.unit = unit
  }
}
