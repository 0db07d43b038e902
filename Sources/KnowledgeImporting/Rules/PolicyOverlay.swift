import CaseModel
import ClaimChecking
import IntentParsing
import RulesEngine

/// A practice's own policies, claim checks and switches, read against rules that are compiled already.
package struct PolicyOverlay {
  package let policies: [Policy]
  package let checks: [ClaimCheck]
  package let switches: [CheckSwitch]
  package let faults: [Fault]
  /// Tells one state of the practice's files from another.
  package let fingerprint: String

  package init(
    _ folders: [DataFolder],
    rules: CompiledRules,
    knownChecks: Set<String>,
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
    var checkReader = ClaimCheckReader(names: reader.names)
    checkReader.isPractice = true
    checkReader.known = knownChecks
    for file in folders.flatMap(\.files) where file.path.hasSuffix(".yaml") {
      checkReader.read(file, collector)
    }
    checkReader.checkOverrides()
    checks = checkReader.checks
    let known = knownChecks.union(checks.map(\.id))
    var switchReader = CheckSwitchReader(knowsCheck: known.contains)
    for file in folders.flatMap(\.files) where file.path.hasSuffix(".yaml") {
      switchReader.read(file, collector)
    }
    switches = switchReader.switches
    faults = collector.sorted
    fingerprint = Self.fingerprint(of: folders.flatMap(\.files))
  }

  /// FNV-1a over names and contents.
  private static func fingerprint(of files: [DataFile]) -> String {
    var state: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
      state = state &* 0x100_0000_01b3
    }
    for file in files {
      add(file.path.utf8)
      add(file.bytes)
    }
    return String(state, radix: 16)
  }
}
