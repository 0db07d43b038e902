import CaseModel
import GRDB
import GRDBSQLite

/// A connection on which one thread looks things up, with its compiled statements.
final class ReadSession {
  let path: String

  private let queue: DatabaseQueue
  /// Whether no other session has the connection.
  ///
  /// Its compiled statements then run without a turn in the queue, which costs as much as a look-up.
  private let isAlone: Bool
  private var statements: [PreparedStatement?]

  /// Takes a connection over; one that only reads is kept at the state of this moment.
  init(_ queue: DatabaseQueue, path: String) throws {
    self.queue = queue
    self.path = path
    isAlone = queue.configuration.readonly
    statements = Array(repeating: nil, count: NamedQuery.allCases.count)
    guard isAlone else { return }
    try queue.unsafeRead { database in
      if !database.isInsideTransaction {
        try database.execute(sql: "PRAGMA cache_size = -8192; BEGIN")
      }
    }
  }

  deinit {
    // Statements have to go before their connection.
    statements.removeAll()
  }

  /// The rows of a named query.
  func rows<Value>(
    _ query: NamedQuery,
    _ bind: (inout ColumnWriter) -> Void,
    read: (inout ColumnReader) throws -> Value?
  ) throws -> [Value] {
    var found: [Value] = []
    try visit(query, bind) { row in
      if let value = try read(&row) { found.append(value) }
      return true
    }
    return found
  }

  /// The first row of a named query, or nil.
  func first<Value>(
    _ query: NamedQuery,
    _ bind: (inout ColumnWriter) -> Void,
    read: (inout ColumnReader) throws -> Value
  ) throws -> Value? {
    var found: Value?
    try visit(query, bind) { row in
      found = try read(&row)
      return false
    }
    return found
  }

  /// Reads rows of a named query until `read` returns false.
  func visit(
    _ query: NamedQuery,
    _ bind: (inout ColumnWriter) -> Void,
    read: (inout ColumnReader) throws -> Bool
  ) throws {
    if isAlone, let statement = statements[query.rawValue] {
      return try KnowledgeStoreError.telling(at: path) { try statement.run(bind, read: read) }
    }
    try telling { database in
      try statement(query, database).run(bind, read: read)
    }
  }

  /// All the rows of a query that is run once.
  func all<Value>(
    _ sql: String,
    read: (inout ColumnReader) throws -> Value?
  ) throws -> [Value] {
    try telling { database in
      var found: [Value] = []
      try PreparedStatement(database, sql: sql).run(
        { _ in },
        read: { row in
          if let value = try read(&row) { found.append(value) }
          return true
        }
      )
      return found
    }
  }

  /// The rows of a query that may not take longer than so many milliseconds; nil when it was cut short.
  func rows<Value>(
    _ query: NamedQuery,
    milliseconds: UInt64,
    _ bind: (inout ColumnWriter) -> Void,
    read: (inout ColumnReader) throws -> Value
  ) throws -> [Value]? {
    try telling { database in
      let statement = try statement(query, database)
      return try Deadline(milliseconds: milliseconds).watch(database.sqliteConnection) {
        var found: [Value] = []
        try statement.run(bind) { row in
          found.append(try read(&row))
          return true
        }
        return found
      }
    }
  }

  private func statement(_ query: NamedQuery, _ database: Database) throws -> PreparedStatement {
    if let statement = statements[query.rawValue] { return statement }
    let statement = try PreparedStatement(database, sql: query.sql)
    statements[query.rawValue] = statement
    return statement
  }

  private func telling<Result>(_ work: (Database) throws -> Result) throws -> Result {
    try KnowledgeStoreError.telling(at: path) {
      try queue.unsafeReentrantRead { try work($0) }
    }
  }
}
