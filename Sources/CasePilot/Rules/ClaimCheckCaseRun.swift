import CaseModel
import ClaimChecking
import KnowledgeImporting

/// Tries every claim check on the cases written beside it.
struct ClaimCheckCaseRun {
  /// The day on which the cases are checked.
  private static let today = ServiceDate(number: 20_261_231) ?? ServiceDate.first

  private let rules: RuleSet
  private let source: any KnowledgeSource

  init(_ rules: RuleSet, _ source: any KnowledgeSource) {
    self.rules = rules
    self.source = source
  }

  func faults(_ count: inout Int) throws -> [Fault] {
    let checker = try ClaimChecker(
      checks: rules.checks,
      source: source,
      graph: VocabularyGraph(rules.vocabulary)
    )
    var faults: [Fault] = []
    for check in rules.checks {
      for example in rules.checkCases[check.id] ?? [] {
        count += 1
        if let fault = try fault(check, example, checker) { faults.append(fault) }
      }
    }
    return faults
  }

  private func fault(
    _ check: ClaimCheck,
    _ example: ClaimCheckCase,
    _ checker: ClaimChecker
  ) throws -> Fault? {
    let checked = try checker.check(example.claim, history: example.history, today: Self.today)
    let found = checked.findings.filter { $0.rule == check.id }
    if found.isEmpty == example.fires {
      let others = checked.findings.map(\.rule).joined(separator: ", ")
      return Fault(
        example.place,
        "the case \(example.fires ? "should be found and is not" : "should not be found and is")",
        thing: check.id,
        remedy: "correct the conditions or the case (found: \(others.isEmpty ? "nothing" : others))"
      )
    }
    guard let lines = example.lines, !found.contains(where: { $0.lines == lines }), example.fires
    else { return nil }
    return Fault(
      example.place,
      "the finding is on other lines",
      thing: found.first.map { "\($0.lines)" } ?? "",
      remedy: "correct 'on:' of the check or of the case"
    )
  }
}
