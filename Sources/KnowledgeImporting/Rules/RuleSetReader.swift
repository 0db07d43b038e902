import CaseModel
import IntentParsing
import RulesEngine

/// Reads the folders of rules: vocabulary first, then intents, policies and claim checks.
struct RuleSetReader {
  let folder: DataFolder
  let practice: [DataFolder]
  let authorities: AuthorityIndex
  let faults: FaultCollector

  func read() -> RuleSet {
    let concepts = folder.files(in: "vocabulary", ".yaml").flatMap {
      VocabularyReader.read($0, faults)
    }
    let vocabulary = compile(concepts)
    var intents = IntentReader(knowsConcept: vocabulary.contains)
    for file in folder.files(in: "intents", ".yaml") { intents.read(file, faults) }
    let known = Set(intents.rules.map(\.id) + [Intent.notUnderstood])
    var policies = PolicyReader(
      names: .init(
        knowsConcept: vocabulary.contains,
        knowsIntent: known.contains,
        knowsAuthority: { authorities.citation($0, section: "") != nil }
      )
    )
    for file in folder.files(in: "policies", ".yaml") { policies.read(file, faults) }
    policies.isPractice = true
    for file in practice.flatMap(\.files) where file.path.hasSuffix(".yaml") {
      policies.read(file, faults)
    }
    policies.checkOverrides()
    let checks = readChecks(policies.names)
    return RuleSet(
      vocabulary: vocabulary,
      intents: intents.rules,
      policies: policies.policies,
      cases: policies.cases,
      examples: intents.examples,
      checks: checks.checks,
      checkCases: checks.cases,
      policyPlaces: policies.places,
      checkPlaces: checks.places,
      patterns: intents.patterns,
      concepts: concepts
    )
  }

  private func readChecks(_ names: PolicyReader.Names) -> ClaimCheckReader {
    var checks = ClaimCheckReader(names: names)
    for file in folder.files(in: "claim-checks", ".yaml") { checks.read(file, faults) }
    checks.isPractice = true
    for file in practice.flatMap(\.files) where file.path.hasSuffix(".yaml") {
      checks.read(file, faults)
    }
    checks.checkOverrides()
    let known = Set(checks.checks.map(\.id))
    var switches = CheckSwitchReader(knowsCheck: known.contains)
    for file in practice.flatMap(\.files) where file.path.hasSuffix(".yaml") {
      switches.read(file, faults)
    }
    return checks
  }

  private func compile(_ entries: [VocabularyEntry]) -> Vocabulary {
    var found: [Fault] = []
    let vocabulary = Vocabulary(entries, faults: &found)
    found.forEach(faults.add)
    return vocabulary
  }
}
