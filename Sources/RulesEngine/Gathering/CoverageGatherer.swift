import CaseModel

/// Says what the loaded coverage articles and determinations hold about a service and a diagnosis.
struct CoverageGatherer: EvidenceGatherer {
  private static let most = 4

  func gather(into draft: inout FindingsDraft) throws {
    let services = draft.intent.codes.filter { $0.system != .icd10cm }.prefix(2)
    for service in services {
      let diagnoses = draft.intent.diagnoses.prefix(3)
      if diagnoses.isEmpty {
        try add(service, nil, &draft)
      } else {
        for diagnosis in diagnoses { try add(service, diagnosis, &draft) }
      }
    }
  }

  private func add(_ service: Code, _ diagnosis: Code?, _ draft: inout FindingsDraft) throws {
    let lookup = try draft.source.coverageDocuments(
      service,
      diagnosis: diagnosis,
      state: draft.intent.state,
      on: draft.intent.date
    )
    for finding in lookup.findings.prefix(Self.most) {
      guard let use = TableUse(lookup.coverage, row: Self.name(finding.document)) else { continue }
      draft.noteRelease(use.release)
      let states =
        finding.states.isEmpty || finding.states.count > 6
        ? "" : " (\(finding.states.joined(separator: ", ")))"
      let (text, verdict) = Self.statement(finding, service, diagnosis, states)
      draft.add(
        .headline,
        text,
        [use.citation],
        verdict: verdict,
        origin: "coverage \(service)",
        weight: finding.isCovered == nil ? HeadlineWeight.table : HeadlineWeight.askedTable
      )
    }
  }

  private static func statement(
    _ finding: CoverageFinding,
    _ service: Code,
    _ diagnosis: Code?,
    _ states: String
  ) -> (String, Verdict) {
    let name = "\(Self.name(finding.document))\(states)"
    guard let diagnosis else {
      return ("\(name) is about \(service): \(finding.document.title).", .informational)
    }
    switch finding.isCovered {
    case true:
      let lists = finding.parts.map { "list \($0)" }.joined(separator: ", ")
      let note = finding.hasNote ? "; a footnote there narrows it" : ""
      return (
        "\(diagnosis) supports \(service) by \(name), \(lists)\(note).",
        finding.hasNote ? .conditional : .covered
      )
    case false: return ("\(diagnosis) does not support \(service) by \(name).", .notCovered)
    default:
      return (
        "\(diagnosis) is on no list of \(name), which is about \(service); see its text for other ways of coverage.",
        .conditional
      )
    }
  }

  static func name(_ document: CoverageDocument) -> String {
    switch document.kind {
    case .article: "article A\(document.number), version \(document.version)"
    case .lcd: "LCD L\(document.number), version \(document.version)"
    case .ncd: "NCD \(document.title.split(separator: " ").first ?? "")"
    }
  }
}
