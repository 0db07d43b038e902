import AnswerComposing
import CaseModel
import ClaimChecking
import RulesEngine

/// Explains a denied line: what the code means, the very check of the claim that tells why, what to do, until when.
struct DenialExplanation {
  let notice: DenialNotice
  let checked: CheckedClaim
  /// Findings that the reason code is used for, the likeliest first.
  let causes: [ClaimFinding]
  private let source: any KnowledgeSource
  private let row: DenialRecord?
  private var draft: Findings

  init(
    _ notice: DenialNotice,
    _ checked: CheckedClaim,
    checks: [ClaimCheck],
    intent: Intent,
    source: any KnowledgeSource
  ) throws {
    (self.notice, self.checked, self.source) = (notice, checked, source)
    row = try source.denial(kind: "carc", code: notice.reason)
    let codes = Dictionary(checks.map { ($0.id, $0.reasonCodes) }) { first, _ in first }
    causes = Self.causes(notice, checked, codes)
    draft = Findings(intent: intent)
  }

  /// Findings with the reason code, those on the denied line before others; none that only informs.
  private static func causes(
    _ notice: DenialNotice,
    _ checked: CheckedClaim,
    _ codes: [String: [String]]
  ) -> [ClaimFinding] {
    let denied =
      notice.deniedLine.map { [$0] }
      ?? checked.claim.lines.filter { $0.code == notice.deniedCode }.map(\.number)
    return checked.findings.filter { finding in
      finding.severity != .information && codes[finding.rule]?.contains(notice.reason) == true
        && (denied.isEmpty || finding.lines.contains(where: denied.contains))
    }
  }

  /// The answer; nil when nothing at all is known of the code.
  mutating func findings() throws -> Findings? {
    guard let row else { return nil }
    try addHeadline(row)
    for cause in causes.dropFirst() { add(.known, cause.text, cause.citations, cause.rule) }
    try addGroup()
    try addGaps()
    draft.releases = checked.searched
    return draft
  }

  private mutating func addHeadline(_ row: DenialRecord) throws {
    let meaning = "\(notice.name): \(row.meaning)."
    guard let cause = causes.first else {
      let words = "\(meaning) No check of this claim tells why."
      addHeadline(words, [row.citation], .notDeterminable(.notInKnowledge), row.code)
      if !row.cause.isEmpty { add(.why, "Usual cause: \(row.cause).", [row.citation], row.code) }
      if !row.action.isEmpty { add(.action, "First: \(row.action).", [row.citation], row.code) }
      let others = checked.findings.filter { $0.severity != .information }
      for other in others {
        add(.known, "Found on the claim: \(other.text)", other.citations, other.rule)
      }
      return
    }
    let verdict: Verdict = cause.severity == .willDeny ? .notAllowed : .conditional
    addHeadline("\(cause.text)", cause.citations, verdict, cause.rule)
    add(.why, meaning, [row.citation], row.code)
    for reason in cause.reasons { add(.why, reason, cause.citations, cause.rule) }
    try addChoices(cause, row)
  }

  /// Correct, appeal or write off, and until when.
  private mutating func addChoices(_ cause: ClaimFinding, _ row: DenialRecord) throws {
    let filing = try filingLimit()
    if let action = cause.action {
      let words = ["Correct: \(action)", filing?.words ?? ""].filter { !$0.isEmpty }
      add(
        .action,
        words.joined(separator: " "),
        cause.citations + (filing?.citations ?? []),
        cause.rule
      )
    }
    let appeal =
      cause.appeal ?? "Only when the record shows that the line was right as it was sent."
    let limit = try appealLimit()
    let words = ["Appeal: \(appeal)", limit?.words ?? ""].filter { !$0.isEmpty }
    add(
      .action,
      words.joined(separator: " "),
      cause.citations + (limit?.citations ?? []),
      cause.rule
    )
    add(
      .action,
      "Write off: when neither the record nor a correction supports the line; \(share).",
      [row.citation],
      row.code
    )
  }

  private var share: String {
    switch notice.group {
    case "PR": "the amount is the patient's or the next payer's"
    case "CO": "the patient is not billed for it"
    default: "read the group code before the patient is billed"
    }
  }

  private typealias Limit = (words: String, citations: [Citation])

  /// Medicare's calendar year for the corrected claim (42 CFR 424.44).
  private func filingLimit() throws -> Limit? {
    guard checked.claim.payer ?? .medicare == .medicare,
      let first = checked.claim.lines.compactMap(\.date).min(),
      let last = FilingDeadline(service: first).last,
      let citation = try source.authority("cfr-42-424", section: "§424.44")
    else { return nil }
    let words = "Medicare must receive it by \(last.withWorkday)."
    return (words, [citation])
  }

  /// 120 days from the receipt of the decision, which is taken as 5 days after its date (42 CFR 405.942).
  private func appealLimit() throws -> Limit? {
    guard checked.claim.payer ?? .medicare == .medicare,
      let citation = try source.authority("cfr-42-405", section: "§405.942")
    else { return nil }
    let words = "A redetermination is asked for within 120 days of receiving the remittance"
    guard let last = notice.decided?.adding(days: 125) else { return ("\(words).", [citation]) }
    return ("\(words): by \(last.withWorkday).", [citation])
  }

  private mutating func addGroup() throws {
    guard !notice.group.isEmpty,
      let party = try source.denial(kind: "group", code: notice.group)
    else { return }
    add(.known, "\(notice.group): \(party.meaning).", [party.citation], "denial \(notice.group)")
  }

  private mutating func addGaps() throws {
    let gaps = checked.gaps.filter(\.isEssential)
    guard !gaps.isEmpty,
      let citation = try source.authority("casepilot-scope", section: "claims")
    else { return }
    for gap in gaps { add(.caveat, "Not checked: \(gap.what) (\(gap.why)).", [citation], "gap") }
  }

  private mutating func addHeadline(
    _ text: String,
    _ citations: [Citation],
    _ verdict: Verdict,
    _ origin: String
  ) {
    guard let sentence = Sentence(text, citing: citations) else { return }
    draft.evidence.append(
      Evidence(.headline, sentence, verdict: verdict, origin: origin, weight: 1_000)
    )
  }

  private mutating func add(
    _ role: Evidence.Role,
    _ text: String,
    _ citations: [Citation],
    _ origin: String
  ) {
    guard let sentence = Sentence(text, citing: citations) else { return }
    draft.evidence.append(Evidence(role, sentence, origin: origin))
  }
}
