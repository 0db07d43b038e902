import CaseModel
import Foundation
import KnowledgeImporting
import KnowledgeStore

/// Opens the database, and builds it first when the files it is made of have changed.
struct KnowledgeOpening {
  let location: KnowledgeLocation
  let progress: (@Sendable (String) -> Void)?
  private(set) var notices: [String] = []
  private(set) var isDatabaseAtFault = false

  init(_ location: KnowledgeLocation, progress: (@Sendable (String) -> Void)?) {
    self.location = location
    self.progress = progress
  }

  mutating func database() throws -> KnowledgeDatabase {
    guard let folder = location.databaseFolder else { return try inMemory() }
    let path = folder.appendingPathComponent("knowledge.sqlite").path
    KnowledgeDatabase.removeLeftovers(beside: path)
    guard let sources = sources() else { return try withoutSources(path) }
    if let current = current(path, stamp: sources.stamp) { return current }
    return try build(path, folder, sources)
  }

  private struct Sources {
    var rules: URL
    var knowledge: URL
    var stamp: String
  }

  private func sources() -> Sources? {
    guard let rules = KnowledgeLocation.existing(location.ruleFolders),
      let knowledge = KnowledgeLocation.existing(location.knowledgeFolders)
    else { return nil }
    let stamp =
      ["form \(KnowledgeContent.form)"]
      + [rules.path, knowledge.path].map { "\($0) \(FileStatus.stamp($0))" }
    return Sources(rules: rules, knowledge: knowledge, stamp: stamp.joined(separator: "\n"))
  }

  /// A database stays usable when the program was moved away from its files.
  private func withoutSources(_ path: String) throws -> KnowledgeDatabase {
    guard FileStatus.exists(path) else { throw missing() }
    return try opened(path)
  }

  private func missing() -> KnowledgeError {
    .resourcesMissing(searched: (location.ruleFolders + location.knowledgeFolders).map(\.path))
  }

  private func current(_ path: String, stamp: String) -> KnowledgeDatabase? {
    guard let noted = FileManager.default.contents(atPath: path + ".stamp"),
      noted == Data(stamp.utf8)
    else { return nil }
    return try? KnowledgeDatabase.open(path)
  }

  private mutating func build(
    _ path: String,
    _ folder: URL,
    _ sources: Sources
  ) throws -> KnowledgeDatabase {
    let content = try content(sources)
    do {
      if let known = try? KnowledgeDatabase.open(path), known.isCurrent(hash: content.contentHash) {
        note(sources.stamp, path)
        return known
      }
      progress?("building the knowledge base (\(content.factCount) facts) …")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try write(content, path)
      note(sources.stamp, path)
      return try KnowledgeDatabase.open(path)
    } catch {
      isDatabaseAtFault = (error as? KnowledgeStoreError)?.isOfTheFile ?? false
      notices.append("\(Self.message(error, path)); the knowledge base is kept in memory this time")
      return try memory(content)
    }
  }

  /// Imports are kept when the curated part is renewed; a file that cannot be read is built anew.
  private func write(_ content: KnowledgeContent, _ path: String) throws {
    let fresh: (KnowledgeWriter) throws -> Void = { try content.write(to: $0) }
    if Self.holdsImports(path) {
      try KnowledgeDatabase.extend(at: path, contentHash: content.contentHash) { writer in
        try writer.removeBundled()
        try content.write(to: writer)
      }
    } else {
      try KnowledgeDatabase.build(at: path, contentHash: content.contentHash, fill: fresh)
    }
  }

  /// A database that this program can read, or that an older one wrote.
  private static func holdsImports(_ path: String) -> Bool {
    do {
      _ = try KnowledgeDatabase.open(path)
      return true
    } catch KnowledgeStoreError.olderSchema {
      return true
    } catch {
      return false
    }
  }

  private func content(_ sources: Sources) throws -> KnowledgeContent {
    let content = KnowledgeContent(
      rules: try DataFolder(at: sources.rules),
      knowledge: try DataFolder(at: sources.knowledge)
    )
    guard content.faults.isEmpty else {
      throw KnowledgeError.faults(content.faults.map(\.description))
    }
    return content
  }

  private func inMemory() throws -> KnowledgeDatabase {
    guard let sources = sources() else { throw missing() }
    return try memory(try content(sources))
  }

  private func memory(_ content: KnowledgeContent) throws -> KnowledgeDatabase {
    try KnowledgeDatabase.inMemory(contentHash: content.contentHash) { try content.write(to: $0) }
  }

  private func opened(_ path: String) throws -> KnowledgeDatabase {
    do { return try KnowledgeDatabase.open(path) } catch {
      throw KnowledgeError.database(Self.message(error, path))
    }
  }

  /// Without the stamp the next start reads all files once more, so a failure to write it is no fault.
  private func note(_ stamp: String, _ path: String) {
    _ = FileManager.default.createFile(atPath: path + ".stamp", contents: Data(stamp.utf8))
  }

  private static func message(_ error: any Error, _ path: String) -> String {
    (error as? KnowledgeStoreError).map(\.description)
      ?? "\(path): error: the knowledge base cannot be kept there; choose another folder with --home"
  }
}
