import Foundation
import GRDB
import GRDBSQLite

/// The hashes of the rows of all tables, by which damage of the file is found.
///
/// SQLite's own check finds broken structure, not a wrong number in a row.
enum TableHashes {
  struct Entry: Equatable {
    var rows: Int
    var hash: String
  }

  /// Notes what all tables hold at the moment.
  static func write(in database: Database) throws {
    try forget(in: database)
    let statement = try PreparedStatement(database, sql: "INSERT INTO table_hash VALUES (?, ?, ?)")
    for table in try tables(database) {
      let entry = try entry(of: table, in: database)
      try statement.run {
        $0.write(table)
        $0.write(entry.rows)
        $0.write(entry.hash)
      }
    }
  }

  static func forget(in database: Database) throws {
    try database.execute(sql: "DELETE FROM table_hash")
  }

  /// What was noted of each table.
  static func noted(in database: Database) throws -> [String: Entry] {
    var found: [String: Entry] = [:]
    let query = try PreparedStatement(database, sql: "SELECT name, rows, hash FROM table_hash")
    try query.run(
      { _ in },
      read: { row in
        found[row.text()] = Entry(rows: row.int(), hash: row.text())
        return true
      }
    )
    return found
  }

  /// All tables that hold rows, those of the search index included.
  static func tables(_ database: Database) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
        AND name NOT LIKE 'sqlite_%' AND name != 'table_hash' ORDER BY name
        """
    )
  }

  /// The hash over all rows of a table, in the order of its key.
  static func entry(of table: String, in database: Database) throws -> Entry {
    var (rows, digest) = (0, ContentDigest())
    let keys = try String.fetchAll(
      database,
      sql: "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk",
      arguments: [table]
    )
    let order = keys.isEmpty ? "rowid" : keys.map { "\"\($0)\"" }.joined(separator: ", ")
    let statement = try database.makeStatement(sql: "SELECT * FROM \"\(table)\" ORDER BY \(order)")
    let handle = statement.sqliteStatement
    defer { sqlite3_reset(handle) }
    while true {
      let status = sqlite3_step(handle)
      if status == SQLITE_DONE { break }
      guard status == SQLITE_ROW else {
        throw DatabaseError(resultCode: ResultCode(rawValue: status), message: nil)
      }
      rows += 1
      add(handle, to: &digest)
    }
    return Entry(rows: rows, hash: digest.hexadecimal)
  }

  /// Adds each value of a row with its kind and length, so that no two rows read the same.
  private static func add(_ row: OpaquePointer, to digest: inout ContentDigest) {
    for column in 0..<sqlite3_column_count(row) {
      let type = sqlite3_column_type(row, column)
      if type == SQLITE_INTEGER {
        add(type, Int(sqlite3_column_int64(row, column)), to: &digest)
      } else {
        let start = sqlite3_column_blob(row, column)
        let count = start == nil ? 0 : Int(sqlite3_column_bytes(row, column))
        add(type, count, to: &digest)
        digest.update(UnsafeRawBufferPointer(start: start, count: count))
      }
    }
  }

  private static func add(_ type: Int32, _ number: Int, to digest: inout ContentDigest) {
    withUnsafeBytes(of: (Int64(type), Int64(number))) { digest.update($0) }
  }
}
