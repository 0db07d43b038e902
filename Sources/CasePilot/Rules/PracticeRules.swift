import ClaimChecking
import Foundation
import KnowledgeImporting
import KnowledgeStore
import RulesEngine

/// Reads a practice's own policies and claim checks, which are laid over the bundled ones.
enum PracticeRules {
  static func read(
    _ folders: [URL],
    beside rules: CompiledRules,
    in database: KnowledgeDatabase
  ) throws -> PolicyOverlay? {
    guard !folders.isEmpty else { return nil }
    let session = try database.session()
    let files = try folders.map { try DataFolder(at: $0, prefix: $0.lastPathComponent + "/") }
    let overlay = PolicyOverlay(
      files,
      rules: rules,
      knownChecks: Set(try CompiledChecks.read(from: session).map(\.id)),
      knowsAuthority: { (try? session.authority($0, section: "")) != nil }
    )
    guard overlay.faults.isEmpty else {
      throw KnowledgeError.faults(overlay.faults.map(\.description))
    }
    return overlay
  }
}

extension CompiledChecks {
  /// The checks of a database; none when it was built before there were any.
  static func read(from session: SQLiteKnowledge) throws -> [ClaimCheck] {
    guard let bytes = try session.image(named: name) else { return [] }
    return try CompiledChecks(bytes).checks
  }
}
