import CaseModel

extension FindingsDraft {
  /// The calculator under the date and payer of the question.
  var calculator: Calculator {
    Calculator(source: source, date: intent.date, payer: intent.payer, state: intent.state)
  }

  /// Adds a calculation: its result as a headline, its steps and remarks as what that rests on.
  mutating func add(
    _ calculation: Calculation,
    _ role: Evidence.Role = .headline,
    origin: String,
    weight: Double = HeadlineWeight.computed
  ) {
    let support =
      calculation.steps.map { Evidence(.why, $0, origin: origin) }
      + calculation.remarks.map { Evidence(.why, $0, origin: origin) }
    add(
      Evidence(
        role,
        calculation.result,
        verdict: calculation.verdict,
        origin: origin,
        weight: weight,
        support: support
      )
    )
    for release in calculation.releases { noteRelease(release) }
  }
}
