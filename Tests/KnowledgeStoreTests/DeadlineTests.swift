import GRDB
import Testing

@testable import KnowledgeStore

@Suite struct DeadlineTests {
  private let endless = """
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n
    """

  @Test func stopsAQueryThatDoesNotEnd() throws {
    let queue = try DatabaseQueue()
    let found = try queue.read { database in
      try Deadline(milliseconds: 1).watch(database.sqliteConnection) {
        try Int.fetchOne(database, sql: endless)
      }
    }
    #expect(found == nil)
  }

  @Test func leavesTheConnectionFreeAfterwards() throws {
    let queue = try DatabaseQueue()
    try queue.read { database in
      _ = try Deadline(milliseconds: 0).watch(database.sqliteConnection) {
        try Int.fetchOne(database, sql: endless)
      }
      #expect(try Int.fetchOne(database, sql: "SELECT 7") == 7)
    }
  }

  @Test func otherErrorsPass() throws {
    let queue = try DatabaseQueue()
    queue.inDatabase { database in
      _ = #expect(throws: DatabaseError.self) {
        _ = try Deadline(milliseconds: 1000).watch(database.sqliteConnection) {
          try Int.fetchOne(database, sql: "SELECT nothing")
        }
      }
    }
  }
}
