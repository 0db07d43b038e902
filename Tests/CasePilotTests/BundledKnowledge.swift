import CasePilot
import Foundation

/// The knowledge of this repository, built once for all tests.
enum BundledKnowledge {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let location = KnowledgeLocation(
    databaseFolder: nil,
    ruleFolders: [root.appendingPathComponent("Rules")],
    knowledgeFolders: [root.appendingPathComponent("KnowledgeBase")]
  )

  static let library = Result { try KnowledgeLibrary.open(location) }
}
