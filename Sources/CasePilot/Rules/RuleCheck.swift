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
    guard let rules = KnowledgeLocation.existing(location.ruleFolders),
      let knowledge = KnowledgeLocation.existing(location.knowledgeFolders)
    else {
      throw KnowledgeError.resourcesMissing(
        searched: (location.ruleFolders + location.knowledgeFolders).map(\.path)
      )
    }
    let practice = try location.practiceRules.map {
      try DataFolder(at: $0, prefix: $0.lastPathComponent + "/")
    }
    let content = KnowledgeContent(
      rules: try DataFolder(at: rules),
      knowledge: try DataFolder(at: knowledge),
      practice: practice
    )
    return try run(content)
  }

  static func run(_ content: KnowledgeContent) throws -> RuleCheck {
    var faults = content.faults
    var count = 0
    if faults.isEmpty {
      let database = try KnowledgeDatabase.inMemory { try content.write(to: $0) }
      let session = try database.session()
      faults = try PolicyCaseRun(content.rules, session).faults(&count)
      faults += try ClaimCheckCaseRun(content.rules, session).faults(&count)
      faults += IntentExampleRun(content.rules, session).faults(&count)
    }
    return RuleCheck(
      faults: faults.map(\.description),
      policies: content.rules.policies.count,
      checks: content.rules.checks.count,
      intents: content.rules.intents.count,
      cases: count,
      facts: content.factCount
    )
  }
}
