import CaseModel

/// Makes an answer of the findings: one headline, then why, what to do, what not, and what else is known.
package struct AnswerComposer: Sendable {
  /// How many sentences of each section the short form shows.
  private static let shown: [AnswerSection.Kind: Int] = [
    .why: 3, .action: 2, .caution: 2, .known: 4, .nearest: 3,
  ]

  package init() {}

  package func answer(_ findings: Findings) -> Answer {
    let intent = findings.intent
    let headlines = Self.ranked(findings.evidence.filter { $0.role == .headline })
    let lead = headlines.first ?? Self.refusal(findings)
    var answer = Answer(
      verdict: lead.verdict ?? .informational,
      headline: lead.sentence,
      sections: sections(lead, headlines, findings),
      tables: findings.tables,
      interpretation: intent.interpretation,
      date: intent.date,
      setting: intent.setting,
      payer: intent.payer,
      releases: findings.releases,
      trace: findings.trace,
      intents: [intent]
    )
    answer.caveats = caveats(lead, findings)
    let isAnswered = answer.verdict.reason == nil
    answer.followUps = findings.followUps + choices(intent, isAnswered: isAnswered)
    return answer
  }

  /// Several questions of one text, each with its own answer.
  package func answer(_ parts: [Answer]) -> Answer {
    guard parts.count > 1, let first = parts.first else { return parts[0] }
    let worst = parts.first { $0.verdict.reason != nil } ?? first
    var answer = Answer(
      verdict: worst.verdict,
      headline: first.headline,
      interpretation: first.interpretation,
      date: first.date,
      setting: first.setting,
      payer: first.payer,
      parts: parts,
      intents: parts.flatMap(\.intents)
    )
    for label in parts.flatMap(\.releases) where !answer.releases.contains(label) {
      answer.releases.append(label)
    }
    return answer
  }

  /// Heaviest first; equals keep their order, so that the same findings give the same bytes.
  private static func ranked(_ evidence: [Evidence]) -> [Evidence] {
    evidence.enumerated()
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
      .map(\.element)
  }

  private func sections(
    _ lead: Evidence,
    _ headlines: [Evidence],
    _ findings: Findings
  ) -> [AnswerSection] {
    var seen: Set<String> = [lead.sentence.text]
    let others = headlines.dropFirst()
    return AnswerSection.Kind.allCases.compactMap { kind in
      var sentences = lead.support.filter { Self.kind($0.role) == kind }.map(\.sentence)
      if kind == .known { sentences += others.map(\.sentence) }
      sentences += findings.evidence.filter { Self.kind($0.role) == kind }.map(\.sentence)
      if kind != .known { sentences += Self.further(others, kind) }
      if kind == .nearest, !headlines.isEmpty { return nil }
      return section(kind, sentences.filter { seen.insert($0.text).inserted }, lead, kind)
    }
  }

  private func section(
    _ kind: AnswerSection.Kind,
    _ sentences: [Sentence],
    _ lead: Evidence,
    _ role: AnswerSection.Kind
  ) -> AnswerSection? {
    guard !sentences.isEmpty else { return nil }
    let own = lead.support.filter { Self.kind($0.role) == kind }.count
    let count = max(Self.shown[kind] ?? 2, min(own, 4))
    let limit = kind == .known || kind == .nearest ? count : min(count, max(own, 1))
    return AnswerSection(
      kind,
      Array(sentences.prefix(limit)),
      further: Array(sentences.dropFirst(limit))
    )
  }

  /// What the headlines that gave way would have said in this section.
  private static func further(
    _ others: ArraySlice<Evidence>,
    _ kind: AnswerSection.Kind
  ) -> [Sentence] {
    others.flatMap(\.support).filter { Self.kind($0.role) == kind }.map(\.sentence)
  }

  private static func kind(_ role: Evidence.Role) -> AnswerSection.Kind? {
    switch role {
    case .why: .why
    case .action: .action
    case .caution: .caution
    case .known: .known
    case .nearest: .nearest
    case .headline, .caveat: nil
    }
  }

  private func caveats(_ lead: Evidence, _ findings: Findings) -> [Sentence] {
    var caveats = findings.evidence.filter { $0.role == .caveat }.map(\.sentence)
    if lead.verdict == .notDeterminable(.outsideLoadedDates) {
      caveats.append(
        Sentence(
          "The date of service is \(findings.intent.date) and no release for it is loaded; import the file of that quarter to be sure.",
          citing: Self.table(lead.sentence)
        )
      )
    }
    return caveats
  }

  /// The release of edits or limits that a sentence rests on, which is the one out of date.
  private static func table(_ sentence: Sentence) -> Citation {
    sentence.citations.first { $0.source.hasPrefix("ptp") || $0.source.hasPrefix("mue") }
      ?? sentence.citations[0]
  }

  /// Other readings are offered when nothing was answered, or when they fit just as well.
  private func choices(_ intent: Intent, isAnswered: Bool) -> [String] {
    let best = intent.interpretation.confidence
    return intent.alternatives
      .filter { !isAnswered || $0.confidence >= best - 0.02 }
      .map(\.reading)
  }
}
