import GRDB

/// The PTP rows of one code in one column, as the bytes in which they are stored.
///
/// For each row: the distance of the other code's packed number from that of the row before, then
/// the number of the terms; both as variable-length integers of seven bits a byte, the lowest first.
/// A table of 2.5 million rows takes a tenth of the room that rows of their own would take, and a
/// block of some 200 rows is read through in a microsecond.
enum PairBlock {
  enum Side: Int64, CaseIterable {
    case columnOne = 0
    case columnTwo = 1
  }

  struct Entry: Equatable {
    var partner: Int64
    var terms: Int
  }

  private static let span: Int64 = 60_466_176  // 36 to the power of 5

  static func id(release: Int64, code: Int64, side: Side) -> Int64 {
    (release * span + code) * 2 + side.rawValue
  }

  /// The code and the column of a block.
  static func place(_ id: Int64) -> (code: Int64, side: Side) {
    (id / 2 % span, id % 2 == 0 ? .columnOne : .columnTwo)
  }

  /// Appends a row; rows come in order of their partners.
  static func append(_ entry: Entry, after last: Int64, to bytes: inout [UInt8]) {
    append(UInt64(entry.partner - last), to: &bytes)
    append(UInt64(entry.terms), to: &bytes)
  }

  static func entries(in bytes: UnsafeRawBufferPointer) throws -> [Entry] {
    var found: [Entry] = []
    var (position, current) = (0, Int64(0))
    while position < bytes.count {
      current += try number(bytes, &position)
      found.append(Entry(partner: current, terms: Int(try number(bytes, &position))))
    }
    return found
  }

  private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    var rest = number
    while rest > 127 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  @inline(__always)
  static func number(
    _ bytes: UnsafeRawBufferPointer,
    _ position: inout Int
  ) throws -> Int64 {
    var (value, shift) = (Int64(0), Int64(0))
    while position < bytes.count, shift < 56 {
      let byte = bytes[position]
      position &+= 1
      value |= Int64(byte & 127) &<< shift
      if byte < 128 { return value }
      shift &+= 7
    }
    throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a block that does not end")
  }
}
