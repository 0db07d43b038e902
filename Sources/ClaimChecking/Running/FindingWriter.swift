import CaseModel
import RulesEngine

/// Words a hit: fills the sentences and gathers what they rest on.
struct FindingWriter {
  let scene: ClaimScene
  let severity: FindingSeverity

  /// The finding; nil when a sentence has a slot without value.
  func finding(_ hit: CheckRun.Hit) throws -> ClaimFinding? {
    let uses = try tablesUsed(by: hit)
    var filler = ClaimSlotFiller(scene: scene, hit: hit, release: uses.first?.release)
    guard var text = try filler.fill(hit.check.say) else { return nil }
    let reasons = try hit.check.why.compactMap { try filler.fill($0) }
    let action = try hit.check.action.flatMap { try filler.fill($0) }
    let appeal = try hit.check.appeal.flatMap { try filler.fill($0) }
    let all = uses + filler.uses.filter { !uses.contains($0) }
    let stale = all.first { $0.isOutside && decides($0.kind, hit) }
    if let stale { text = StaleTable.prefixed(text, release: stale.release) }
    let citations = all.map(\.citation) + (try authorities(hit.check))
    guard !citations.isEmpty else { return nil }
    return ClaimFinding(
      rule: hit.check.id,
      // What an older release says is worth a look, not a prediction.
      severity: stale == nil ? severity : FindingSeverity.milder(severity, .look),
      lines: placed(hit),
      text: text,
      reasons: reasons,
      action: action,
      appeal: appeal,
      citations: citations,
      isPractice: hit.check.isPractice
    )
  }

  /// Edits, limits and lists of codes change by the quarter or year, and so does whether a code is paid; the other columns of
  /// the fee schedule seldom do.
  private func decides(_ kind: TableKind, _ hit: CheckRun.Hit) -> Bool {
    switch kind {
    case .icd10cm: hit.binding.diagnoses.contains { !scene.diagnoses[$0].hasRecordOfItsDay }
    case .relativeValues: hit.check.conditions.contains { Self.tellsPayment($0) }
    default: StaleTable.decides(kind)
    }
  }

  /// J and X name kinds of services, anesthesia and what the schedule leaves to others; the other letters say whether and how a
  /// code is paid.
  private static func tellsPayment(_ condition: Condition) -> Bool {
    condition.kind == .status && !condition.isNegated
      && Set(condition.values).isDisjoint(with: ["A", "J", "X"])
  }

  private func placed(_ hit: CheckRun.Hit) -> [Int] {
    let letters = hit.check.placedOn.isEmpty ? Array(hit.binding.lines.indices) : hit.check.placedOn
    return letters.map(hit.binding.line).filter { $0 < scene.ownCount }
      .map { scene.lines[$0].service.number }.sorted()
  }

  private func tablesUsed(by hit: CheckRun.Hit) throws -> [TableUse] {
    var evaluator = ConditionEvaluator(facts: scene.facts, binding: hit.binding.lines)
    for condition in hit.check.conditions where condition.kind.citesRow {
      _ = try evaluator.holds(condition)
    }
    var uses = evaluator.uses
    for condition in hit.check.conditions where condition.kind == .dayUnitsAboveLimit {
      guard let letter = condition.line else { continue }
      let line = scene.lines[hit.binding.line(letter)]
      if let use = TableUse(line.profile.limit.coverage, row: "row \(line.code)"),
        !uses.contains(use)
      {
        uses.append(use)
      }
    }
    for number in hit.binding.diagnoses {
      let diagnosis = scene.diagnoses[number]
      if let use = TableUse(diagnosis.coverage, row: diagnosis.code?.description ?? ""),
        !uses.contains(use)
      {
        uses.append(use)
      }
    }
    return uses
  }

  private func authorities(_ check: ClaimCheck) throws -> [Citation] {
    try check.authorities.compactMap { reference in
      var citation = try scene.tables.authority(reference)
      if check.isPractice { citation?.title += " (the practice's own rule)" }
      return citation
    }
  }
}

extension FindingSeverity {
  /// The less certain of two.
  static func milder(_ one: FindingSeverity, _ other: FindingSeverity) -> FindingSeverity {
    one.rank < other.rank ? other : one
  }

  /// 0 for the worst.
  package var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Condition.Kind {
  /// Whether its evaluation notes a row of a table.
  fileprivate var citesRow: Bool {
    switch self {
    case .globalDays, .status, .bilateral, .multipleProcedure, .assistant, .coSurgeon, .team,
      .professionalTechnical, .hasUnitLimit, .unitsAboveLimit, .limitByDate, .limitByLine,
      .isAddOn, .isAddOnOf, .hasNoPrimary, .pairIndicator, .pairNoEdit:
      true
    default: false
    }
  }
}
