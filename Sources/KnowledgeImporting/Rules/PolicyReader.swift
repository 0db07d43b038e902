import CaseModel
import RulesEngine

/// Reads the policies of `Rules/policies` with their cases.
struct PolicyReader {
  /// What the policies' words must be found among.
  struct Names {
    var knowsConcept: (String) -> Bool
    var knowsIntent: (String) -> Bool
    var knowsAuthority: (String) -> Bool
  }

  let names: Names
  /// The policies are a practice's own.
  var isPractice = false
  /// Ids of policies that are read already.
  var known: Set<String> = []
  private(set) var policies: [Policy] = []
  private(set) var cases: [String: [PolicyCase]] = [:]
  private(set) var places: [String: SourcePlace] = [:]
  private var overridePlaces: [(String, YAMLValue)] = []

  init(names: Names) { self.names = names }

  private static let keys: Set<String> = [
    "id", "when", "conclude", "because", "overrides", "from", "to", "cases", "note", "title",
  ]

  mutating func read(_ file: DataFile, _ faults: FaultCollector) {
    guard let value = YAMLValue.read(file, faults) else { return }
    for item in value.items where !item.holds("check") && !item.holds("switch") {
      if let record = YAMLRecord(
        item,
        keys: Self.keys,
        required: ["id", "when", "conclude", "because"]
      ) {
        add(record)
      }
    }
  }

  private mutating func add(_ record: YAMLRecord) {
    guard let id = record.string("id"), let conclude = record["conclude"],
      let conclusion = YAMLRecord(
        conclude,
        keys: ["verdict", "say", "why", "do", "not", "establish"],
        required: []
      )
    else { return }
    if places[id] != nil {
      record.value.report("two policies have this id", thing: id, remedy: "rename one")
    }
    places[id] = record.value.place
    let conditions = (record["when"]?.items ?? []).compactMap {
      RuleText.condition($0, names, isOfClaims: false)
    }
    let policy = Policy(
      id: id,
      conditions: conditions,
      verdict: verdict(conclusion),
      say: conclusion["say"].flatMap(RuleText.template),
      why: (conclusion["why"]?.items ?? []).compactMap(RuleText.template),
      action: (conclusion["do"]?.items ?? []).compactMap(RuleText.template),
      caution: (conclusion["not"]?.items ?? []).compactMap(RuleText.template),
      flags: (conclusion["establish"]?.items ?? []).compactMap(flag),
      authorities: (record["because"]?.items ?? []).compactMap { RuleText.reference($0, names) },
      overrides: record.strings("overrides"),
      period: record.period,
      isPractice: isPractice
    )
    overridePlaces += (record["overrides"]?.items ?? []).map { ($0.text ?? "", $0) }
    checkVariables(policy, record)
    policies.append(policy)
    cases[id] = PolicyCaseReader.read(record, policy)
  }

  /// Reports overrides that name no policy; called when all files are read.
  func checkOverrides() {
    for (name, value) in overridePlaces where places[name] == nil && !known.contains(name) {
      value.report(
        "unknown policy",
        thing: name,
        remedy: "name the id of another policy, or leave it out"
      )
    }
  }

  private func verdict(_ record: YAMLRecord) -> Verdict? {
    guard let name = record.string("verdict"), name != "none" else { return nil }
    if let verdict = Verdict(name: name) { return verdict }
    record["verdict"]?.report("unknown verdict", thing: name, remedy: "see Rules/README.md")
    return nil
  }

  private func flag(_ value: YAMLValue) -> Policy.Flag? {
    guard let text = value.string("establish") else { return nil }
    let words = text.split(separator: " ").map(String.init)
    if words.count == 1 { return Policy.Flag(name: words[0], line: nil) }
    if words.count == 3, words[1] == "of", let line = ["A": 0, "B": 1, "C": 2][words[2]] {
      return Policy.Flag(name: words[0], line: line)
    }
    value.report("not a flag", thing: text, remedy: "write 'flag' or 'flag of A'")
    return nil
  }

  /// A sentence may speak only of lines that a condition has bound.
  private func checkVariables(_ policy: Policy, _ record: YAMLRecord) {
    for template in policy.templates {
      for case .slot(let slot) in template.parts {
        guard let line = slot.line, line >= policy.lineVariables else { continue }
        record.value.report(
          "a sentence speaks of a line that no condition names",
          thing: template.source,
          remedy: "add a condition on that line"
        )
      }
    }
    if policy.authorities.isEmpty {
      record.value.report(
        "a policy without authority",
        thing: policy.id,
        remedy: "add 'because: {source, section}'"
      )
    }
  }
}
