import CaseModel
import RulesEngine

extension KnowledgeLibrary {
  /// The ids of all policies and intents, in alphabetical order.
  public func ruleIDs() -> [String] {
    (reasoner.policyIDs + rules.intents.map(\.id)).sorted()
  }

  /// A policy or an intent as a coder would read it aloud, nil for an unknown id.
  public func ruleText(_ id: String) throws -> String? {
    if let policy = reasoner.policy(id) { return policy.readAloud }
    guard let intent = rules.intents.first(where: { $0.id == id }) else { return nil }
    let patterns = intent.patterns.map { "    - \($0.source)" }
    let gathered = intent.gather.map(\.rawValue).joined(separator: ", ")
    return
      (["\(intent.id): \(intent.title)", "  looks up \(gathered)", "  when asked as"] + patterns)
      .joined(separator: "\n")
  }
}
