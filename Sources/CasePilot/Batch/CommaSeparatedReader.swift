import CaseModel

/// Reads separated records with a header row (RFC 4180); quoted cells may hold line breaks.
///
/// The header tells whether commas, semicolons or tabs part the cells.
struct CommaSeparatedReader {
  private static let names: [String: String] = [
    "id": "id", "question": "question", "text": "question", "q": "question", "date": "date",
    "dos": "date", "date of service": "date", "setting": "setting", "payer": "payer",
    "state": "state",
  ]
  /// A quoted cell longer than this is taken as a quote that was never closed.
  private static let cellLimit = 100_000

  private var header: [String]?
  private var separator = UInt8(ascii: ",")
  private var pending = ""
  private var firstLine = 0

  /// The record that a line completes; nil for the header and for lines inside a quoted cell.
  ///
  /// Throws `BatchError` when the header has no column for the question.
  mutating func record(_ text: String, line: Int, _ fields: BatchFields) throws -> BatchRecord? {
    if header == nil { separator = Self.separator(of: text) }
    if pending.isEmpty {
      if text.allSatisfy({ $0 == " " || $0 == "\t" }) { return nil }
      firstLine = line
    }
    pending += (pending.isEmpty ? "" : "\n") + text
    guard let cells = Self.cells(pending, separator) else {
      return pending.utf8.count > Self.cellLimit ? unfinished() : nil
    }
    pending = ""
    guard let header else { return try readHeader(cells, line) }
    guard cells.count <= header.count else {
      return BatchRecord(
        id: String(firstLine),
        content: .refused(
          "line \(firstLine): error: the row has \(cells.count) cells and the header \(header.count); quote cells that hold separators"
        )
      )
    }
    return fields.record(
      Dictionary(zip(header, cells)) { first, _ in first },
      line: firstLine
    )
  }

  /// A quote that was opened and never closed.
  mutating func unfinished() -> BatchRecord? {
    guard !pending.isEmpty else { return nil }
    pending = ""
    return BatchRecord(
      id: String(firstLine),
      content: .refused(
        "line \(firstLine): error: a quoted cell is not closed; add the missing quote"
      )
    )
  }

  private mutating func readHeader(_ cells: [String], _ line: Int) throws -> BatchRecord? {
    let names = cells.map { cell in
      let name = String(cell.drop { $0 == "\u{feff}" || $0 == " " }).lowercased()
      return Self.names[name] ?? name
    }
    guard names.contains("question") else { throw BatchError.noQuestionColumn(line: line) }
    header = names
    return nil
  }

  private static func separator(of header: String) -> UInt8 {
    let candidates = [",", ";", "\t"].map { UInt8(ascii: $0) }
    let counts = candidates.map { candidate in header.utf8.count { $0 == candidate } }
    let best = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    return counts[best] > counts[0] ? candidates[best] : candidates[0]
  }

  /// The cells of a record; nil when a quote is still open.
  static func cells(_ text: String, _ separator: UInt8 = UInt8(ascii: ",")) -> [String]? {
    var cells: [[UInt8]] = [[]]
    var isQuoted = false
    var bytes = text.utf8.makeIterator()
    var next = bytes.next()
    while let byte = next {
      next = bytes.next()
      if byte == UInt8(ascii: "\"") {
        if isQuoted, next == byte {
          cells[cells.count - 1].append(byte)
          next = bytes.next()
        } else {
          isQuoted.toggle()
        }
      } else if byte == separator, !isQuoted {
        cells.append([])
      } else {
        cells[cells.count - 1].append(byte)
      }
    }
    return isQuoted ? nil : cells.map { String(decoding: $0, as: UTF8.self) }
  }
}
