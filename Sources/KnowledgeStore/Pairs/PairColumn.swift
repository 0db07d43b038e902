/// The PTP rows of one code in one column, ready to be searched by halves.
struct PairColumn {
  /// Each row `partner << 32 | terms`, in order.
  private let rows: [UInt64]

  /// Unpacks a block.
  init(_ bytes: UnsafeRawBufferPointer) throws {
    // A row takes two bytes or more.
    rows = try [UInt64](unsafeUninitializedCapacity: bytes.count / 2 + 1) { buffer, count in
      var (position, partner) = (0, UInt64(0))
      while position < bytes.count {
        partner &+= UInt64(bitPattern: try PairBlock.number(bytes, &position))
        let terms = UInt64(bitPattern: try PairBlock.number(bytes, &position))
        buffer[count] = partner << 32 | terms & 0xFFFF_FFFF
        count += 1
      }
    }
  }

  /// The rows of a code that stands in no row.
  init() { rows = [] }

  /// What keeping it costs, in rows; an empty one costs something too.
  var weight: Int { rows.count + 8 }

  /// Calls `take` with the terms of each row with a partner.
  @inline(__always)
  func visit(_ partner: Int64, _ take: (Int) throws -> Void) rethrows {
    let wanted = UInt64(truncatingIfNeeded: partner) << 32
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    while low < rows.count, rows[low] >> 32 == wanted >> 32 {
      try take(Int(rows[low] & 0xFFFF_FFFF))
      low += 1
    }
  }

  var entries: [PairBlock.Entry] {
    rows.map { PairBlock.Entry(partner: Int64($0 >> 32), terms: Int($0 & 0xFFFF_FFFF)) }
  }
}
