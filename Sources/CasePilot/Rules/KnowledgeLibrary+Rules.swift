import CaseModel
import ClaimChecking
import IntentParsing
import RulesEngine

extension KnowledgeLibrary {
  /// The ids of all policies, intents and claim checks, in alphabetical order.
  public func ruleIDs() throws -> [String] {
    (reasoner.policyIDs + rules.intents.map(\.id) + (try checkIDs())).sorted()
  }

  /// The ids of all claim checks, in alphabetical order.
  public func checkIDs() throws -> [String] { try claimChecks().map(\.id).sorted() }

  /// A policy, an intent or a claim check as a coder would read it aloud, nil for an unknown id.
  public func ruleText(_ id: String) throws -> String? {
    if let check = try claimChecks().first(where: { $0.id == id }) { return try text(check) }
    if let policy = reasoner.policy(id) { return policy.readAloud }
    return rules.intents.first { $0.id == id }.map(Self.text)
  }

  private static func text(_ intent: IntentRule) -> String {
    let patterns = intent.patterns.map { "    - \($0.source)" }
    let gathered = intent.gather.map(\.rawValue).joined(separator: ", ")
    return
      (["\(intent.id): \(intent.title)", "  looks up \(gathered)", "  when asked as"] + patterns)
      .joined(separator: "\n")
  }

  /// The check with its authorities in full, and what the practice made of it.
  private func text(_ check: ClaimCheck) throws -> String {
    let session = try database.session()
    let sources = try check.authorities.map { reference in
      let citation = try session.authority(reference.source, section: reference.section)
      return "  because \(citation?.line ?? "\(reference.source), \(reference.section)")"
    }
    let switches = (practice?.switches ?? []).filter { $0.check == check.id }.map(Self.text)
    return ([check.readAloud] + sources + (switches.isEmpty ? [check.switchText] : switches))
      .joined(separator: "\n")
  }

  private static func text(_ wish: CheckSwitch) -> String {
    let first = wish.period.first.map { " from \($0)" } ?? ""
    let last = wish.period.last.map { " until \($0)" } ?? ""
    let to = wish.severity?.rawValue ?? "off"
    return "  switched by the practice to \(to)\(first)\(last): \(wish.reason)"
  }
}
