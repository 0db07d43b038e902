import CaseModel

/// Findings in the making, and the case they are about.
struct FindingsDraft {
  let facts: CaseFacts
  let graph: any ConceptGraph
  var findings: Findings

  init(facts: CaseFacts, graph: any ConceptGraph) {
    self.facts = facts
    self.graph = graph
    findings = Findings(intent: facts.intent)
  }

  var intent: Intent { facts.intent }
  var source: any KnowledgeSource { facts.source }

  var hasHeadline: Bool { findings.evidence.contains { $0.role == .headline } }

  mutating func add(_ evidence: Evidence) { findings.evidence.append(evidence) }

  mutating func add(
    _ role: Evidence.Role,
    _ text: String,
    _ citations: [Citation],
    verdict: Verdict? = nil,
    origin: String,
    weight: Double = 0,
    support: [Evidence] = []
  ) {
    guard let sentence = Sentence(text, citing: citations) else { return }
    add(
      Evidence(
        role,
        sentence,
        verdict: verdict,
        origin: origin,
        weight: weight,
        support: support
      )
    )
  }

  mutating func noteRelease(_ label: String) {
    if !findings.releases.contains(label) { findings.releases.append(label) }
  }

  mutating func noteRelease(_ coverage: TableCoverage) {
    if let release = coverage.release { noteRelease(release.label) }
  }

  /// The citation of what CasePilot itself covers, for refusals and greetings.
  func scope(_ section: String) throws -> [Citation] {
    let known = try source.authority("casepilot-scope", section: section)
    return [
      known
        ?? Citation(source: "casepilot-scope", title: "What CasePilot covers", section: section)
    ]
  }
}

/// Looks one kind of evidence up.
protocol EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws
}
