import Dispatch
import GRDB
import GRDBSQLite

/// A moment at which SQLite stops working on a query.
final class Deadline {
  private let end: UInt64

  init(milliseconds: UInt64) {
    end = DispatchTime.now().uptimeNanoseconds + milliseconds * 1_000_000
  }

  /// Runs work on a connection; nil when the moment came first.
  func watch<Result>(_ connection: OpaquePointer?, _ work: () throws -> Result) throws -> Result? {
    let context = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_progress_handler(connection, 1000, Self.isOver, context)
    defer { sqlite3_progress_handler(connection, 0, nil, nil) }
    do {
      return try withExtendedLifetime(self) { try work() }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
      return nil
    }
  }

  private static let isOver: @convention(c) (UnsafeMutableRawPointer?) -> Int32 = { context in
    guard let context else { return 0 }
    let deadline = Unmanaged<Deadline>.fromOpaque(context).takeUnretainedValue()
    return DispatchTime.now().uptimeNanoseconds > deadline.end ? 1 : 0
  }
}
