import CaseModel
import ClaimChecking

/// Reads how a practice turns checks off, or to another severity.
struct CheckSwitchReader {
  private static let keys: Set<String> = ["switch", "severity", "from", "until", "reason"]
  private static let off = "off"

  let knowsCheck: (String) -> Bool
  private(set) var switches: [CheckSwitch] = []

  init(knowsCheck: @escaping (String) -> Bool) { self.knowsCheck = knowsCheck }

  mutating func read(_ file: DataFile, _ faults: FaultCollector) {
    guard let value = YAMLValue.read(file, faults) else { return }
    for item in value.items where item.holds("switch") { add(item) }
  }

  private mutating func add(_ item: YAMLValue) {
    guard
      let record = YAMLRecord(item, keys: Self.keys, required: ["switch", "severity", "reason"]),
      let id = record.string("switch"), let word = record.string("severity")
    else { return }
    if !knowsCheck(id) {
      record["switch"]?.report(
        "unknown check",
        thing: id,
        remedy: "see 'casepilot rules list --checks' for the ids"
      )
    }
    let severity = FindingSeverity(rawValue: word)
    if severity == nil, word != Self.off {
      record["severity"]?.report(
        "unknown severity",
        thing: word,
        remedy: "use off, \(FindingSeverity.allCases.map(\.rawValue).joined(separator: ", "))"
      )
    }
    switches.append(
      CheckSwitch(
        check: id,
        severity: severity,
        period: EffectivePeriod(first: record.date("from"), last: record.date("until")),
        reason: record.string("reason") ?? ""
      )
    )
  }
}
