import CaseModel
import IntentParsing
import RulesEngine

/// A practice's own policies, read against rules that are compiled already.
package struct PolicyOverlay {
  package let policies: [Policy]
  package let faults: [Fault]

  package init(
    _ folders: [DataFolder],
    rules: CompiledRules,
    knowsAuthority: @escaping (String) -> Bool
  ) {
    let collector = FaultCollector()
    let intents = Set(rules.intents.map(\.id))
    var reader = PolicyReader(
      names: .init(
        knowsConcept: rules.vocabulary.contains,
        knowsIntent: intents.contains,
        knowsAuthority: { knowsAuthority($0) }
      )
    )
    reader.isPractice = true
    reader.known = Set(rules.policies.map(\.id))
    for file in folders.flatMap(\.files) where file.path.hasSuffix(".yaml") {
      reader.read(file, collector)
    }
    reader.checkOverrides()
    policies = reader.policies
    faults = collector.sorted
  }
}
