import CaseModel
import RulesEngine

/// Checks claims against the tables and the rules; used by one thread at a time.
package final class ClaimChecker {
  private let plan: CheckPlan
  private let switches: [String: [CheckSwitch]]
  private let tables: SceneTables

  package init(
    checks: [ClaimCheck],
    switches: [CheckSwitch] = [],
    source: any KnowledgeSource,
    graph: any ConceptGraph
  ) throws {
    plan = CheckPlan(checks)
    self.switches = Dictionary(grouping: switches, by: \.check)
    tables = try SceneTables(source: source, graph: graph, plan: plan)
  }

  /// All that the checks find on a claim.
  ///
  /// `history` are earlier claims of the same patient, `before` those that happened to stand in the same file; `today`
  /// is the day on which the check is made.
  package func check(
    _ claim: Claim,
    history: [Claim]? = nil,
    before: [Claim] = [],
    today: ServiceDate
  ) throws -> CheckedClaim {
    let scene = try ClaimScene(
      claim,
      history: (history ?? []) + before,
      hasHistory: history != nil,
      today: today,
      tables: tables
    )
    var run = CheckRun(scene)
    try run.run(plan)
    var result = CheckedClaim(claim: claim, findings: [], gaps: [])
    for hit in run.hits { try add(hit, scene, to: &result) }
    result.findings.sort { Self.order($0) < Self.order($1) }
    let gaps = GapFinder(scene)
    (result.gaps, result.searched) = (gaps.gaps, gaps.searched)
    return result
  }

  private func add(
    _ hit: CheckRun.Hit,
    _ scene: ClaimScene,
    to result: inout CheckedClaim
  ) throws {
    let own = switches.isEmpty ? nil : ownSwitch(for: hit, scene)
    if let own, own.severity == nil {
      result.switchedOff[hit.check.id, default: 0] += 1
      return
    }
    let severity = own?.severity ?? hit.check.severity
    guard let finding = try FindingWriter(scene: scene, severity: severity).finding(hit),
      !result.findings.contains(finding)
    else { return }
    result.findings.append(finding)
  }

  private func ownSwitch(for hit: CheckRun.Hit, _ scene: ClaimScene) -> CheckSwitch? {
    let date =
      hit.binding.lineCount == 0
      ? scene.facts.intent.date : scene.lines[hit.binding.line(0)].date
    return switches[hit.check.id]?.last { $0.period.contains(date) }
  }

  private static func order(_ finding: ClaimFinding) -> (Int, Int, String) {
    (finding.severity.rank, finding.lines.first ?? 0, finding.rule)
  }
}
