import CaseModel
import GRDB
import GRDBSQLite

/// Reads the columns of a row one after the other.
struct ColumnReader {
  static let separator = "\u{1f}"

  private let handle: OpaquePointer
  private var index: Int32 = 0

  init(_ handle: OpaquePointer) { self.handle = handle }

  mutating func number() -> Int64 {
    defer { index += 1 }
    return sqlite3_column_int64(handle, index)
  }

  mutating func int() -> Int { Int(number()) }

  mutating func optionalInt() -> Int? {
    guard sqlite3_column_type(handle, index) != SQLITE_NULL else {
      index += 1
      return nil
    }
    return int()
  }

  mutating func flag() -> Bool { number() != 0 }

  mutating func double() -> Double {
    defer { index += 1 }
    return sqlite3_column_double(handle, index)
  }

  mutating func text() -> String {
    defer { index += 1 }
    guard let start = sqlite3_column_text(handle, index) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, index))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  mutating func bytes() -> [UInt8] {
    defer { index += 1 }
    guard let start = sqlite3_column_blob(handle, index) else { return [] }
    let count = Int(sqlite3_column_bytes(handle, index))
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Looks at the bytes of a column where SQLite keeps them.
  mutating func withBytes<Result>(
    _ look: (UnsafeRawBufferPointer) throws -> Result
  ) throws -> Result {
    defer { index += 1 }
    let start = sqlite3_column_blob(handle, index)
    let count = Int(sqlite3_column_bytes(handle, index))
    return try look(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
  }

  mutating func date() -> ServiceDate? { ServiceDate(number: int()) }

  mutating func period() -> EffectivePeriod {
    EffectivePeriod(first: date(), last: date())
  }

  /// A code by its key; anything else there means that the file is damaged.
  mutating func code() throws -> Code {
    guard let code = Code(key: number()) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a number that is no code")
    }
    return code
  }

  mutating func list() -> [String] {
    let joined = text()
    guard !joined.isEmpty else { return [] }
    return joined.utf8.split(separator: 31, omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
  }

  mutating func citation(_ authorities: AuthorityList, period: EffectivePeriod) -> Citation {
    authorities.citation(text(), section: text(), isChecked: flag(), period: period)
  }
}
