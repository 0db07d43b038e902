import CaseModel
import KnowledgeImporting
import KnowledgeStore

/// Holds every code that rules and knowledge name against the official tables that are loaded.
public struct CodeCheck: Sendable {
  /// Differences without an explanation, ready to print.
  public var faults: [String]
  /// Explanations of differences that are not there.
  public var notes: [String]
  /// Differences with their explanations.
  public var explained: [String]
  /// Different codes that are named.
  public var codes: Int
  /// Places that name one.
  public var uses: Int
  /// Codes that begin after the newest table, of which nothing can be said.
  public var ahead: [String]
  /// The tables looked at.
  public var tables: [String]
  /// Tables that are not loaded as a whole, so that nothing is said of their codes.
  public var missing: [String]

  /// Reads the files of a location anew and looks in its database.
  public static func run(_ location: KnowledgeLocation) throws -> CodeCheck {
    let library = try KnowledgeLibrary.open(location)
    let folders = try RuleFolders.clean(location)
    do {
      return CodeCheck(
        try CodeReview(
          folders.content,
          knowledge: folders.knowledge,
          source: try library.database.session()
        )
      )
    } catch let error as KnowledgeStoreError {
      throw KnowledgeError.database(error.description)
    }
  }

  private init(_ review: CodeReview) {
    faults = review.faults.filter { !$0.isNote }.map(\.description)
    notes = review.faults.filter(\.isNote).map(\.description)
    explained = review.explained
    (codes, uses) = (review.codes, review.uses)
    ahead = review.ahead.sorted().map(\.description)
    (tables, missing) = (review.labels, review.missing)
  }
}
