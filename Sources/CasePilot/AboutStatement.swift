import CaseModel

/// What CasePilot is, what it holds, and whose rights it names.
public struct AboutStatement: Sendable {
  /// The version of the program.
  public static let version = "0.1.0"
  /// Ready to print.
  public let lines: [String]
}

extension KnowledgeLibrary {
  /// The lines that `casepilot about` prints.
  public var statement: AboutStatement {
    let releases = (try? releases()) ?? []
    let loaded = releases.map { release in
      let period = [release.period.first, release.period.last].map { $0?.description ?? "open" }
      let part = release.isComplete ? "" : ", a slice"
      return "  \(release.label): \(release.rows) rows, \(period.joined(separator: " to "))\(part)"
    }
    return AboutStatement(
      lines: [
        "CasePilot \(AboutStatement.version): offline answers for medical coders, each with its source.",
        "",
      ]
        + ["Loaded:"] + loaded + ["", Self.rights, "", Self.limits]
    )
  }

  private static let rights = """
    CPT is copyright American Medical Association; CPT is its registered trademark. CasePilot ships
    code numbers, summaries in its own words, and facts from Medicare's public files. It holds no
    descriptor and no guideline text of the CPT code set. For official descriptors a licence of the
    American Medical Association is needed.
    """

  private static let limits = """
    Answers come from written rules and dated tables, not from a language model. 'No edit found' is
    not permission, and 'not checked' is not 'clean'. CasePilot gives no legal or clinical advice.
    """
}
