import GRDB

/// A file from which a release was read.
package struct ReleasePart: Hashable, Sendable {
  /// "f1"; empty when the release is one file.
  package var name: String
  package var file: String
  /// SHA-256 of the bytes of the file, or of the zip that held it.
  package var hash: String
  package var rows: Int

  package init(name: String, file: String, hash: String, rows: Int) {
    self.name = name
    self.file = file
    self.hash = hash
    self.rows = rows
  }

  static func all(of release: Int64, in database: Database) throws -> [ReleasePart] {
    var parts: [ReleasePart] = []
    try PreparedStatement(
      database,
      sql: "SELECT name, file, hash, rows FROM release_part WHERE release = ? ORDER BY name"
    ).run(
      { $0.write(release) },
      read: { row in
        parts.append(
          ReleasePart(name: row.text(), file: row.text(), hash: row.text(), rows: row.int())
        )
        return true
      }
    )
    return parts
  }
}
