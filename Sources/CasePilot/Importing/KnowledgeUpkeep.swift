import CaseModel
import Foundation
import KnowledgeImporting
import KnowledgeStore

/// Changes and checks the database of a location: imports, comparison, forgetting.
public struct KnowledgeUpkeep: Sendable {
  private let path: String

  /// Builds the database when it is not there yet; throws `KnowledgeError` when it cannot be kept on disk.
  public init(
    _ location: KnowledgeLocation,
    progress: (@Sendable (String) -> Void)? = nil
  ) throws {
    let library = try KnowledgeLibrary.open(location, progress: progress)
    guard location.databaseFolder != nil, library.database.path != ":memory:" else {
      throw KnowledgeError.database(
        library.notices.first
          ?? "error: the knowledge base is kept in memory; name a folder for it with --home"
      )
    }
    path = library.database.path
  }

  /// Names an existing database without opening it, so that a damaged one can be looked at.
  public init(existing location: KnowledgeLocation) throws {
    guard let folder = location.databaseFolder else {
      throw KnowledgeError.database(
        "error: the knowledge base is kept in memory; name a folder for it with --home"
      )
    }
    path = folder.appendingPathComponent("knowledge.sqlite").path
  }

  /// Imports official files: all that can be taken of them lands at once, or nothing does.
  public func importFiles(
    _ paths: [String],
    choices: ImportChoices,
    on day: ServiceDate,
    progress: ((_ file: String, _ bytes: Int, _ totalBytes: Int, _ rows: Int) -> Void)? = nil
  ) throws -> ImportSummary {
    try telling {
      let run = OfficialImport(
        paths,
        options: choices.options,
        on: day,
        progress: progress.map { tell in { tell($0.file, $0.bytes, $0.totalBytes, $0.rows) } }
      )
      return ImportSummary(try run.run(into: path))
    }
  }

  /// What is wrong with the database file; empty when every table is as it was written.
  public func verify() throws -> [String] { try telling { try DatabaseCheck.run(on: path) } }

  /// The releases that are loaded.
  public func releases() throws -> [Release] {
    try telling { try KnowledgeDatabase.open(path).session().releases() }
  }

  /// The one release that a number or words of its label name; throws when there is none or more than one.
  public func release(named text: String) throws -> Release {
    let all = try releases()
    if let id = Int64(text), let found = all.first(where: { $0.id == id }) { return found }
    let words = text.lowercased().split(separator: " ")
    let found = all.filter { release in
      let label = "\(release.label) \(release.kind.rawValue)".lowercased()
      return words.allSatisfy { label.contains($0) }
    }
    if found.count == 1 { return found[0] }
    let advice =
      found.isEmpty
      ? "'casepilot knowledge status' lists them"
      : "give its number: " + found.map { "\($0.id) (\($0.label))" }.joined(separator: ", ")
    throw KnowledgeError.database("error: not the name of one release, '\(text)'; \(advice)")
  }

  /// Takes a release out and gives its room back.
  public func forget(_ release: Release) throws {
    guard release.imported != nil else {
      throw KnowledgeError.database(
        "error: this release comes with the program and would come back, '\(release.label)'; "
          + "an import of the full table takes its place in answers"
      )
    }
    try telling {
      try KnowledgeDatabase.extend(at: path, isCompacting: true) { try $0.remove(release) }
    }
  }

  /// What changed from one release to another of the same table, for some codes or for all.
  public func changes(
    from old: Release,
    to new: Release,
    codes: Set<Code>?
  ) throws -> [ReleaseChange] {
    guard old.kind == new.kind else {
      throw KnowledgeError.database(
        "error: releases of two different tables, '\(old.label)' and '\(new.label)'; "
          + "name two of the same table"
      )
    }
    return try telling {
      try ReleaseComparison(KnowledgeDatabase.open(path).session(), old, new, codes: codes)
        .changes()
    }
  }

  private func telling<Result>(_ work: () throws -> Result) throws -> Result {
    do { return try work() } catch let error as KnowledgeStoreError {
      throw KnowledgeError.database(error.description)
    }
  }
}
