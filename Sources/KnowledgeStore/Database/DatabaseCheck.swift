import GRDB

/// Finds damage in a database file by SQLite's own check and by the hashes of its tables.
package enum DatabaseCheck {
  /// One line for each fault; empty when the file is as it was written.
  package static func run(on path: String) throws -> [String] {
    do {
      try DatabaseHeader(of: path).checkForm(at: path)
      let queue = try DatabaseQueue(
        path: path,
        configuration: KnowledgeDatabase.configuration(isReadOnly: true, patience: 10)
      )
      return try queue.unsafeRead { try structure($0) + hashes($0) }
    } catch let error as DatabaseError where isDamage(error) {
      return ["the file is damaged: \(error.message ?? "SQLite cannot read it")"]
    }
  }

  private static func structure(_ database: Database) throws -> [String] {
    let lines = try String.fetchAll(database, sql: "PRAGMA integrity_check(10)")
    return lines == ["ok"] ? [] : lines.map { "the structure is damaged: \($0)" }
  }

  private static func hashes(_ database: Database) throws -> [String] {
    let noted = try TableHashes.noted(in: database)
    guard !noted.isEmpty else { return ["no hashes were kept, so the rows could not be checked"] }
    var faults: [String] = []
    for table in try TableHashes.tables(database) {
      do {
        let found = try TableHashes.entry(of: table, in: database)
        if found != noted[table] { faults.append(fault(table, noted[table], found)) }
      } catch let error as DatabaseError where isDamage(error) {
        faults.append("table '\(table)' cannot be read: \(error.message ?? "damaged")")
      }
    }
    return faults
  }

  private static func fault(
    _ table: String,
    _ noted: TableHashes.Entry?,
    _ found: TableHashes.Entry
  ) -> String {
    guard let noted else { return "table '\(table)' was not there when the file was written" }
    return noted.rows == found.rows
      ? "the rows of table '\(table)' are not what was written"
      : "table '\(table)' has \(found.rows) rows instead of \(noted.rows)"
  }

  private static func isDamage(_ error: DatabaseError) -> Bool {
    [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_IOERR].contains(error.resultCode)
  }
}
