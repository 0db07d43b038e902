/// Reads separated records from lines (RFC 4180); quoted cells may hold separators and line breaks.
///
/// The first record tells whether commas, semicolons, tabs or bars part the cells. A quote counts where a cell begins.
package struct CommaSeparatedReader {
  /// What came of a line.
  package enum Outcome: Hashable, Sendable {
    /// The cells of a record are ready.
    case record
    /// A quoted cell goes on in the next line.
    case open
    case blank
    /// A quoted cell goes on beyond the limit: its quote was never closed.
    case unclosed
  }

  /// A quoted cell longer than this is taken as a quote that was never closed.
  private static let cellLimit = 100_000

  /// The line where the record began.
  package private(set) var firstLine = 0
  private var separator: UInt8?
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var isQuoted = false

  package init() {}

  package mutating func take(_ line: LineSplitter.Line) -> Outcome {
    var text = line.bytes
    if separator == nil {
      if text.starts(with: [0xef, 0xbb, 0xbf]) { text = text.part(3, text.count) }
      separator = Self.separator(of: text)
    }
    if isQuoted {
      bytes.append(10)
    } else {
      guard text.contains(where: { $0 > 32 }) else { return .blank }
      firstLine = line.number
      bytes.removeAll(keepingCapacity: true)
      ends.removeAll(keepingCapacity: true)
    }
    split(text, separator ?? UInt8(ascii: ","))
    guard isQuoted else { return .record }
    guard bytes.count > Self.cellLimit else { return .open }
    isQuoted = false
    return .unclosed
  }

  /// Whether the file ends inside a quoted cell.
  package var isOpen: Bool { isQuoted }

  package var count: Int { ends.count }

  /// The cells of a record, valid only while they are handed over; a number beyond the last gives an empty cell.
  package struct Cells {
    fileprivate let bytes: ByteView
    fileprivate let ends: UnsafeBufferPointer<Int>

    package subscript(_ number: Int) -> ByteView {
      guard number < ends.count else { return bytes.part(0, 0) }
      return bytes.part(number == 0 ? 0 : ends[number - 1], ends[number])
    }
  }

  package func withCells<Result>(_ body: (Cells) throws -> Result) rethrows -> Result {
    try bytes.withUnsafeBufferPointer { bytes in
      try ends.withUnsafeBufferPointer { try body(Cells(bytes: bytes, ends: $0)) }
    }
  }

  /// The cells as texts.
  package var texts: [String] {
    withCells { cells in (0..<ends.count).map { cells[$0].string } }
  }

  private mutating func split(_ text: ByteView, _ separator: UInt8) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if isQuoted {
        if byte != UInt8(ascii: "\"") {
          bytes.append(byte)
        } else if index + 1 < text.count, text[index + 1] == byte {
          bytes.append(byte)
          index += 1
        } else {
          isQuoted = false
        }
      } else if byte == separator {
        ends.append(bytes.count)
      } else if byte == UInt8(ascii: "\""), bytes.count == ends.last ?? 0 {
        isQuoted = true
      } else {
        bytes.append(byte)
      }
      index += 1
    }
    if !isQuoted { ends.append(bytes.count) }
  }

  private static func separator(of header: ByteView) -> UInt8 {
    let candidates = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }
    let counts = candidates.map { candidate in header.count { $0 == candidate } }
    let best = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    return counts[best] > counts[0] ? candidates[best] : candidates[0]
  }
}
