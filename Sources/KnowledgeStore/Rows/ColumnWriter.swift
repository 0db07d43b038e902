import CaseModel
import GRDBSQLite

/// Binds the values of a statement one after the other.
struct ColumnWriter {
  private let handle: OpaquePointer
  private let copying: sqlite3_destructor_type
  private var index: Int32 = 0

  init(_ handle: OpaquePointer, copying: sqlite3_destructor_type) {
    self.handle = handle
    self.copying = copying
  }

  mutating func write(_ number: Int64) {
    index += 1
    sqlite3_bind_int64(handle, index, number)
  }

  mutating func write(_ number: Int) { write(Int64(number)) }

  mutating func write(_ number: Int?) {
    if let number {
      write(number)
    } else {
      index += 1
      sqlite3_bind_null(handle, index)
    }
  }

  mutating func write(_ flag: Bool) { write(flag ? 1 : 0) }

  mutating func write(_ text: String) {
    index += 1
    var text = text
    text.withUTF8 { bytes in
      _ = bytes.withMemoryRebound(to: CChar.self) {
        // An empty text has no address, which SQLite would take for NULL.
        sqlite3_bind_text(handle, index, $0.baseAddress ?? Self.empty, Int32($0.count), copying)
      }
    }
  }

  mutating func write(_ bytes: [UInt8]) {
    index += 1
    bytes.withUnsafeBytes {
      if let start = $0.baseAddress, !$0.isEmpty {
        _ = sqlite3_bind_blob64(handle, index, start, UInt64($0.count), copying)
      } else {
        _ = sqlite3_bind_zeroblob(handle, index, 0)
      }
    }
  }

  mutating func write(_ period: EffectivePeriod) {
    write(period.first?.number ?? 0)
    write(period.last?.number ?? 0)
  }

  mutating func write(_ list: [String]) { write(list.joined(separator: ColumnReader.separator)) }

  /// Source, section and whether it was checked; the rest is told by the authority.
  mutating func write(_ citation: Citation) {
    write(citation.source)
    write(citation.section)
    write(citation.isChecked)
  }

  nonisolated(unsafe) private static let empty: UnsafePointer<CChar> = {
    let place = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
    place.initialize(to: 0)
    return UnsafePointer(place)
  }()
}
