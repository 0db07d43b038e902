import Foundation

/// Where CasePilot finds its rules, its curated knowledge and its database.
public struct KnowledgeLocation: Sendable {
  /// The folder of the database file; nil keeps the database in memory.
  public var databaseFolder: URL?
  /// The folders to look for `Rules` in, the first that has them wins.
  public var ruleFolders: [URL]
  /// The folders to look for `KnowledgeBase` in; the first that is there wins.
  public var knowledgeFolders: [URL]
  /// Folders with a practice's own policies, shown as such in answers.
  public var practiceRules: [URL]

  /// Makes one from its parts.
  public init(
    databaseFolder: URL?,
    ruleFolders: [URL],
    knowledgeFolders: [URL],
    practiceRules: [URL] = []
  ) {
    self.databaseFolder = databaseFolder
    self.ruleFolders = ruleFolders
    self.knowledgeFolders = knowledgeFolders
    self.practiceRules = practiceRules
  }
}
