import AnswerComposing
import CaseModel
import ClaimChecking
import Foundation
import KnowledgeImporting
import RulesEngine

/// The list of all rules in Markdown: the claim checks by subject, the policies and intents counted.
public enum RuleCatalogue {
  /// Reads the files of a location anew; throws `KnowledgeError` for faults.
  public static func text(_ location: KnowledgeLocation) throws -> String {
    guard let rules = KnowledgeLocation.existing(location.ruleFolders),
      let knowledge = KnowledgeLocation.existing(location.knowledgeFolders)
    else {
      throw KnowledgeError.resourcesMissing(
        searched: (location.ruleFolders + location.knowledgeFolders).map(\.path)
      )
    }
    let content = KnowledgeContent(
      rules: try DataFolder(at: rules),
      knowledge: try DataFolder(at: knowledge)
    )
    guard content.faults.isEmpty else {
      throw KnowledgeError.faults(content.faults.map(\.description))
    }
    return text(content.rules)
  }

  static func text(_ rules: RuleSet) -> String {
    let subjects = Dictionary(grouping: rules.checks) { subject(rules.checkCases[$0.id]) }
    let policies = Dictionary(grouping: rules.policies) { folder(rules.cases[$0.id]) }
    var lines = [
      "# Catalogue of rules", "",
      "Written by `casepilot rules catalogue`. `casepilot explain ID` reads a rule aloud, with its source and examples.",
      "", "## Claim checks (\(rules.checks.count))",
    ]
    for (subject, checks) in subjects.sorted(by: { $0.key < $1.key }) {
      lines += ["", "### \(subject) (\(checks.count))", ""]
      lines += ["| check | severity | what | reason codes |", "|---|---|---|---|"]
      lines += checks.sorted { $0.id < $1.id }.map(row)
    }
    lines += [
      "", "## Policies (\(rules.policies.count))", "", "| subject | policies |", "|---|---|",
    ]
    lines += policies.sorted { $0.key < $1.key }.map { "| \($0.key) | \($0.value.count) |" }
    lines += ["", "## Intents (\(rules.intents.count))", ""]
    return lines.joined(separator: "\n")
  }

  private static func row(_ check: ClaimCheck) -> String {
    let codes = check.reasonCodes.joined(separator: ", ")
    return
      "| `\(check.id)` | \(check.severity.title) | \(MarkdownText.escaped(check.title)) | \(codes) |"
  }

  /// The name of the file that a check stands in.
  private static func subject(_ cases: [ClaimCheckCase]?) -> String {
    let file = cases?.first?.place.path.split(separator: "/").last ?? "other"
    return file.split(separator: ".").first.map(String.init) ?? "other"
  }

  /// The folder of a policy below `policies`.
  private static func folder(_ cases: [PolicyCase]?) -> String {
    let parts = cases?.first?.place.path.split(separator: "/") ?? []
    return parts.count > 2 ? String(parts[parts.count - 2]) : "other"
  }
}
