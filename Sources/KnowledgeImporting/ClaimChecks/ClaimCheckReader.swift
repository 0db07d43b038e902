import CaseModel
import ClaimChecking
import RulesEngine

/// Reads the checks of `Rules/claim-checks` with their cases.
struct ClaimCheckReader {
  let names: PolicyReader.Names
  /// The checks are a practice's own.
  var isPractice = false
  /// Ids of checks that are read already.
  var known: Set<String> = []
  private(set) var checks: [ClaimCheck] = []
  private(set) var cases: [String: [ClaimCheckCase]] = [:]
  private(set) var places: [String: SourcePlace] = [:]
  private var overridePlaces: [(String, YAMLValue)] = []

  init(names: PolicyReader.Names) { self.names = names }

  private static let keys: Set<String> = [
    "check", "title", "severity", "carc", "when", "say", "why", "do", "appeal", "on", "because",
    "overrides", "from", "to", "cases", "note",
  ]

  mutating func read(_ file: DataFile, _ faults: FaultCollector) {
    guard let value = YAMLValue.read(file, faults) else { return }
    for item in value.items where isPractice == false || item.holds("check") { add(item) }
  }

  private mutating func add(_ item: YAMLValue) {
    guard
      let record = YAMLRecord(
        item,
        keys: Self.keys,
        required: ["check", "title", "severity", "when", "say", "because", "cases"]
      ),
      let id = record.string("check"), let severity = severity(record),
      let say = record["say"].flatMap(RuleText.template)
    else { return }
    if places[id] != nil {
      item.report("two checks have this id", thing: id, remedy: "rename one")
    }
    places[id] = item.place
    let read = ClaimCheckCaseReader.read(record, id)
    let check = ClaimCheck(
      id: id,
      title: record.string("title") ?? "",
      severity: severity,
      reasonCodes: record.strings("carc").map { $0.uppercased() },
      conditions: (record["when"]?.items ?? []).compactMap {
        RuleText.condition($0, names, isOfClaims: true)
      },
      say: say,
      why: (record["why"]?.items ?? []).compactMap(RuleText.template),
      action: record["do"].flatMap(RuleText.template),
      appeal: record["appeal"].flatMap(RuleText.template),
      placedOn: (record["on"]?.items ?? []).compactMap(letter),
      authorities: (record["because"]?.items ?? []).compactMap { RuleText.reference($0, names) },
      overrides: record.strings("overrides"),
      period: record.period,
      isPractice: isPractice,
      examples: read.examples
    )
    overridePlaces += (record["overrides"]?.items ?? []).map { ($0.text ?? "", $0) }
    checkLetters(check, record)
    checks.append(check)
    cases[id] = read.cases
  }

  /// Reports overrides that name no check; called when all files are read.
  func checkOverrides() {
    for (name, value) in overridePlaces where places[name] == nil && !known.contains(name) {
      value.report("unknown check", thing: name, remedy: "name the id of another check")
    }
  }

  private func severity(_ record: YAMLRecord) -> FindingSeverity? {
    guard let text = record.string("severity") else { return nil }
    if let severity = FindingSeverity(rawValue: text) { return severity }
    record["severity"]?.report(
      "unknown severity",
      thing: text,
      remedy: "use one of \(FindingSeverity.allCases.map(\.rawValue).joined(separator: ", "))"
    )
    return nil
  }

  private func letter(_ value: YAMLValue) -> Int? {
    if let letter = ["A": 0, "B": 1, "C": 2][value.text ?? ""] { return letter }
    value.report("not a line letter", thing: value.text ?? "", remedy: "write A, B or C")
    return nil
  }

  /// Sentences and `on:` may speak only of what a condition has bound.
  private func checkLetters(_ check: ClaimCheck, _ record: YAMLRecord) {
    let slots = check.templates.flatMap(\.parts).compactMap { part in
      if case .slot(let slot) = part { slot.line } else { nil }
    }
    let isBound = (slots + check.placedOn).allSatisfy { letter in
      letter < Condition.firstDiagnosis
        ? letter < check.lineVariables
        : letter - Condition.firstDiagnosis < check.diagnosisVariables
    }
    if !isBound {
      record.value.report(
        "a letter that no condition names",
        thing: check.id,
        remedy: "add a condition on that line or diagnosis"
      )
    }
  }
}
