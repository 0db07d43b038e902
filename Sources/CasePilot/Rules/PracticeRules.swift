import Foundation
import KnowledgeImporting
import KnowledgeStore
import RulesEngine

/// Reads a practice's own policies, which are laid over the bundled ones.
enum PracticeRules {
  static func read(
    _ folders: [URL],
    beside rules: CompiledRules,
    in database: KnowledgeDatabase
  ) throws -> [Policy] {
    guard !folders.isEmpty else { return [] }
    let session = try database.session()
    let files = try folders.map { try DataFolder(at: $0, prefix: $0.lastPathComponent + "/") }
    let overlay = PolicyOverlay(
      files,
      rules: rules,
      knowsAuthority: { (try? session.authority($0, section: "")) != nil }
    )
    guard overlay.faults.isEmpty else {
      throw KnowledgeError.faults(overlay.faults.map(\.description))
    }
    return overlay.policies
  }
}
