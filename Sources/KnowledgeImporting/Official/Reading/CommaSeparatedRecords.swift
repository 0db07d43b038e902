/// Cuts a stream into records of comma-separated cells; a quoted cell may hold commas and line ends (RFC 4180).
package struct CommaSeparatedRecords: ~Copyable {
  /// A record of cells without their quotes.
  package struct Record {
    /// The number of the line on which it begins.
    package let line: Int
    package let cells: [ArraySlice<UInt8>]

    /// The text of a cell, trimmed; empty when there are fewer.
    package func text(_ index: Int) -> String {
      index >= 0 && index < cells.count ? OfficialText.cell(cells[index]) : ""
    }
  }

  private static let mostCells = 1000
  private static let longestRecord = 8 << 20

  private var lines: ByteLines
  private let separator: UInt8

  package init(_ stream: any OfficialStream, separator: UInt8 = UInt8(ascii: ",")) {
    lines = ByteLines(stream)
    self.separator = separator
  }

  /// The next record, or nil after the last; empty lines are passed over.
  package mutating func next() throws -> Record? {
    while let line = try lines.next() {
      if !line.isEmpty { return try record(Array(line), at: lines.number) }
    }
    return nil
  }

  private mutating func record(_ first: [UInt8], at number: Int) throws -> Record {
    var content = RecordContent(separator: separator)
    content.add(first[...])
    while content.isQuoted, let more = try lines.next() {
      content.continueCell()
      content.add(Array(more)[...])
      guard content.bytes.count < Self.longestRecord else {
        throw OfficialFileError(
          "the record on line \(number) does not end",
          remedy: "check its quotation marks"
        )
      }
    }
    guard content.ends.count < Self.mostCells else {
      throw OfficialFileError(
        "line \(number) has more than \(Self.mostCells) cells",
        remedy: "this is not an official table"
      )
    }
    return Record(line: number, cells: content.cells)
  }
}

/// The cells of a record as they come.
private struct RecordContent {
  let separator: UInt8
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [Int] = []
  private(set) var isQuoted = false

  init(separator: UInt8) { self.separator = separator }

  var cells: [ArraySlice<UInt8>] {
    var start = 0
    return (ends + [bytes.count]).map { end in
      defer { start = end }
      return bytes[start..<end]
    }
  }

  mutating func continueCell() { bytes.append(10) }

  mutating func add(_ line: ArraySlice<UInt8>) {
    var index = line.startIndex
    while index < line.endIndex {
      let byte = line[index]
      index += 1
      if byte == UInt8(ascii: "\"") {
        if isQuoted, index < line.endIndex, line[index] == byte {
          bytes.append(byte)
          index += 1
        } else if isQuoted || bytes.count == (ends.last ?? 0) {
          isQuoted.toggle()
        } else {
          bytes.append(byte)
        }
      } else if byte == separator, !isQuoted {
        ends.append(bytes.count)
      } else {
        bytes.append(byte)
      }
    }
  }
}
