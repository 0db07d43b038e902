import GRDB
import GRDBSQLite

/// A compiled statement that is run again and again.
///
/// Values are bound to and read from SQLite itself: GRDB's argument lists and rows cost twice the
/// time of the look-up. It is to be used where its database may be used, and nowhere else.
final class PreparedStatement {
  /// Tells SQLite to keep its own copy of a text or blob.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private let statement: Statement
  private let handle: OpaquePointer

  init(_ database: Database, sql: String) throws {
    statement = try database.makeStatement(sql: sql)
    handle = statement.sqliteStatement
  }

  /// Runs a statement that returns no rows.
  func run(_ bind: (inout ColumnWriter) -> Void) throws {
    defer { sqlite3_reset(handle) }
    write(bind)
    while try step() {}
  }

  /// Runs a query and reads each row; reading stops when `read` returns false.
  func run(_ bind: (inout ColumnWriter) -> Void, read: (inout ColumnReader) throws -> Bool) throws {
    defer { sqlite3_reset(handle) }
    write(bind)
    while try step() {
      var reader = ColumnReader(handle)
      guard try read(&reader) else { return }
    }
  }

  private func write(_ bind: (inout ColumnWriter) -> Void) {
    var writer = ColumnWriter(handle, copying: Self.copied)
    bind(&writer)
  }

  private func step() throws -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw failure()
    }
  }

  private func failure() -> DatabaseError {
    let connection = sqlite3_db_handle(handle)
    return DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
      message: sqlite3_errmsg(connection).map { String(cString: $0) }
    )
  }
}
