import CaseModel
import GRDB

/// Fills a knowledge database, release by release, inside one transaction.
package final class KnowledgeWriter {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The releases written so far, in the order of their ids.
  package func releases() throws -> [Release] {
    var found: [Release] = []
    let query = try PreparedStatement(
      database,
      sql: "SELECT \(Release.columns) FROM release ORDER BY id"
    )
    try query.run(
      { _ in },
      read: { row in
        if let release = Release(from: &row) { found.append(release) }
        return true
      }
    )
    return found
  }

  /// Adds a release with the rows that `fill` inserts, and returns it as it was stored.
  ///
  /// `isBundled` marks what comes with the program and is replaced when the program is.
  @discardableResult
  package func add(
    _ release: Release,
    isBundled: Bool = false,
    fill: (ReleaseBatch) throws -> Void
  ) throws -> Release {
    var release = release
    release.id = try nextID()
    let batch = ReleaseBatch(release, in: database)
    do {
      try fill(batch)
      return try batch.finish(isBundled: isBundled)
    } catch {
      // The others of the same transaction may still land, so what came of this one has to go.
      try? removeRows(of: release.id)
      throw error
    }
  }

  /// The files of a release by the names of their parts.
  package func parts(of release: Release) throws -> [ReleasePart] {
    try ReleasePart.all(of: release.id, in: database)
  }

  /// Takes a release out with all its rows.
  package func remove(_ release: Release) throws { try remove(release.id) }

  /// Takes out everything that came with the program, and keeps what was imported.
  package func removeBundled() throws {
    let ids = try Int64.fetchAll(database, sql: "SELECT id FROM release WHERE is_bundled")
    for id in ids { try remove(id) }
  }

  /// Names the state of the knowledge that is being written.
  func setContentHash(_ hash: String) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO content VALUES ('hash', ?)",
      arguments: [hash]
    )
  }

  private func nextID() throws -> Int64 {
    try Int64.fetchOne(database, sql: "SELECT coalesce(max(id), 0) + 1 FROM release") ?? 1
  }

  private func remove(_ id: Int64) throws {
    try database.execute(
      sql: """
        INSERT INTO code_search (code_search, rowid, summary, words, classes)
        SELECT 'delete', id, summary, words, classes FROM code
        WHERE release = ? AND id NOT IN (SELECT id FROM search_twin WHERE release = ?)
        """,
      arguments: [id, id]
    )
    try indexHeirs(of: id)
    try removeRows(of: id)
  }

  /// Rows of other releases for which rows of this one stood in the search index: the first of each takes over.
  private func indexHeirs(of id: Int64) throws {
    try database.execute(
      sql: """
        CREATE TEMP TABLE heir AS SELECT twin, min(id) AS id FROM search_twin
        WHERE release <> ? AND twin IN (SELECT id FROM code WHERE release = ?) GROUP BY twin
        """,
      arguments: [id, id]
    )
    try database.execute(
      sql: """
        INSERT INTO code_search (rowid, summary, words, classes)
        SELECT id, summary, words, classes FROM code WHERE id IN (SELECT id FROM temp.heir);
        DELETE FROM search_twin WHERE id IN (SELECT id FROM temp.heir);
        UPDATE search_twin SET twin = heir.id FROM temp.heir WHERE heir.twin = search_twin.twin;
        DROP TABLE temp.heir;
        """
    )
  }

  /// Takes the rows out without those of the search index.
  private func removeRows(of id: Int64) throws {
    for table in KnowledgeSchema.releaseTables {
      try database.execute(sql: "DELETE FROM \(table) WHERE release = ?", arguments: [id])
    }
    try database.execute(sql: "DELETE FROM release WHERE id = ?", arguments: [id])
  }
}
