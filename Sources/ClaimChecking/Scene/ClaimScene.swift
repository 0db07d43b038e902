import CaseModel
import RulesEngine

/// A claim laid out for the checks: its lines, then those of the patient's earlier claims, and its diagnoses.
final class ClaimScene {
  /// Two lines of one day that the pair table names; the columns are those of the table.
  struct PairHit {
    var columnOne: Int
    var columnTwo: Int
    var indicator: Int
  }

  let claim: Claim
  let lines: [SceneLine]
  /// How many of the lines are the claim's own; the rest are history.
  let ownCount: Int
  let diagnoses: [DiagnosisProfile]
  let facts: CaseFacts
  let tables: SceneTables
  /// Whether earlier claims were looked for at all.
  let hasHistory: Bool
  /// The day on which the check is made.
  let today: ServiceDate
  private(set) var pairHits: [PairHit] = []
  /// Coverage of the pair table for each two lines that were compared.
  private(set) var pairCoverages: [(left: Int, right: Int, coverage: TableCoverage)] = []

  init(
    _ claim: Claim,
    history: [Claim],
    hasHistory: Bool,
    today: ServiceDate,
    tables: SceneTables
  ) throws {
    self.claim = claim
    self.tables = tables
    self.today = today
    self.hasHistory = hasHistory
    let setting = claim.setting ?? .practitioner
    let usual = claim.lines.lazy.compactMap(\.date).first ?? today
    let services =
      claim.lines.map { ($0, false) } + history.flatMap(\.lines).map { ($0, true) }
    lines = try services.map { service, isOld in
      try Self.line(service, isOld, usual, setting, tables)
    }
    ownCount = claim.lines.count
    // Codes of ICD-9-CM say nothing in the tables of ICD-10-CM, even where one reads like the other.
    let named = claim.isICD9 ? [] : claim.diagnoses
    diagnoses = try named.map { try tables.diagnosis($0, on: usual) }
    facts = CaseFacts(
      ClaimIntent.make(date: usual, setting: setting, payer: claim.payer, state: claim.state),
      lines: lines.map(\.facts),
      source: tables.source,
      graph: tables.graph
    )
    try comparePairs()
  }

  private static func line(
    _ service: ServiceLine,
    _ isOld: Bool,
    _ usual: ServiceDate,
    _ setting: Setting,
    _ tables: SceneTables
  ) throws -> SceneLine {
    let code = Code(procedure: service.code) ?? Code(system: .cpt, canonical: service.code)
    let date = service.date ?? usual
    let facts = CaseLine(
      ClaimLine(code: code, modifiers: service.modifiers, units: service.units),
      source: tables.source,
      graph: tables.graph,
      date: date,
      setting: setting
    )
    return SceneLine(
      service,
      code: code,
      date: date,
      isOfHistory: isOld,
      profile: try tables.profile(facts),
      facts: facts
    )
  }

  /// Lines of the history count on the same day: an edit does not care for claim forms.
  private func comparePairs() throws {
    for left in 0..<ownCount {
      for right in (left + 1)..<max(left + 1, lines.count)
      where lines[left].code != lines[right].code
        && lines[left].sharesDayAndPractitioner(with: lines[right])
      {
        let lookup = try tables.pair(lines[left], lines[right])
        pairCoverages.append((left, right, lookup.coverage))
        for edit in lookup.edits where edit.isInForce {
          let isLeft = edit.columnOne == lines[left].code
          pairHits.append(
            PairHit(
              columnOne: isLeft ? left : right,
              columnTwo: isLeft ? right : left,
              indicator: edit.indicator.rawValue
            )
          )
        }
      }
    }
  }

  /// The patient's age on the first day of service, when the day of birth is told.
  var age: PatientAge? {
    claim.birthDate.flatMap { PatientAge(born: $0, on: facts.intent.date) }
  }

  /// The lines of one day and practitioner that bill the code of a line.
  func sameService(as line: Int) -> [Int] {
    lines.indices.filter {
      lines[$0].code == lines[line].code
        && lines[$0].sharesDayAndPractitioner(with: lines[line])
    }
  }
}
