import Foundation
import KnowledgeImporting

/// The files of rules and knowledge of a location, read anew.
struct RuleFolders {
  let knowledge: DataFolder
  let content: KnowledgeContent

  init(_ location: KnowledgeLocation) throws {
    guard let rules = KnowledgeLocation.existing(location.ruleFolders),
      let folder = KnowledgeLocation.existing(location.knowledgeFolders)
    else {
      throw KnowledgeError.resourcesMissing(
        searched: (location.ruleFolders + location.knowledgeFolders).map(\.path)
      )
    }
    knowledge = try DataFolder(at: folder)
    content = KnowledgeContent(
      rules: try DataFolder(at: rules),
      knowledge: knowledge,
      practice: try location.practiceRules.map {
        try DataFolder(at: $0, prefix: $0.lastPathComponent + "/")
      }
    )
  }

  /// Reads a location whose files must be without a fault.
  static func clean(_ location: KnowledgeLocation) throws -> RuleFolders {
    let folders = try RuleFolders(location)
    guard folders.content.faults.isEmpty else {
      throw KnowledgeError.faults(folders.content.faults.map(\.description))
    }
    return folders
  }
}
