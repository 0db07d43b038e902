import CaseModel
import Foundation
import IntentParsing
import KnowledgeImporting
import KnowledgeStore
import RulesEngine

/// Validates all rule and knowledge files and runs the examples and cases that they hold.
public struct RuleCheck: Sendable {
  /// Ready to print, in the order of files and lines.
  public var faults: [String]
  /// What only a person can judge; no fault by itself.
  public var notes: [String]
  /// Policies read.
  public var policies: Int
  /// Claim checks read.
  public var checks: Int
  /// Intent rules read.
  public var intents: Int
  /// Cases and examples tried.
  public var cases: Int
  /// Facts read.
  public var facts: Int

  /// Whether nothing is wrong.
  public var isClean: Bool { faults.isEmpty }

  /// Reads the files of a location anew; nothing is kept.
  public static func run(_ location: KnowledgeLocation) throws -> RuleCheck {
    let folders = try RuleFolders(location)
    return try run(folders.content, folders.knowledge)
  }

  private static func run(_ content: KnowledgeContent, _ folder: DataFolder) throws -> RuleCheck {
    let review = KnowledgeReview(content, knowledge: folder).faults
    var faults = content.faults
    var count = 0
    if faults.isEmpty {
      let database = try KnowledgeDatabase.inMemory { try content.write(to: $0) }
      let session = try database.session()
      faults = try PolicyCaseRun(content.rules, session).faults(&count)
      faults += try ClaimCheckCaseRun(content.rules, session).faults(&count)
      faults += IntentExampleRun(content.rules, session).faults(&count)
    }
    faults += review.filter { !$0.isNote }
    return RuleCheck(
      faults: faults.map(\.description),
      notes: review.filter(\.isNote).map(\.description),
      policies: content.rules.policies.count,
      checks: content.rules.checks.count,
      intents: content.rules.intents.count,
      cases: count,
      facts: content.factCount
    )
  }
}
