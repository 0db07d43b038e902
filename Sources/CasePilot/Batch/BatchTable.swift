import CaseModel
import ClaimReading

/// Takes the records of a table with a header row for questions.
struct BatchTable {
  private static let names: [String: String] = [
    "id": "id", "question": "question", "text": "question", "q": "question", "date": "date",
    "dos": "date", "date of service": "date", "setting": "setting", "payer": "payer",
    "state": "state",
  ]

  private var cells = CommaSeparatedReader()
  private var header: [String]?

  /// The record that a line completes; nil for the header and for lines inside a quoted cell.
  ///
  /// Throws `BatchError` when the header has no column for the question.
  mutating func record(_ line: LineSplitter.Line, _ fields: BatchFields) throws -> BatchRecord? {
    switch cells.take(line) {
    case .open, .blank: return nil
    case .unclosed: return unclosed
    case .record: break
    }
    let texts = cells.texts
    guard let header else {
      try readHeader(texts)
      return nil
    }
    guard texts.count <= header.count else {
      return refusal(
        "the row has \(texts.count) cells and the header \(header.count); quote cells that hold separators"
      )
    }
    return fields.record(
      Dictionary(zip(header, texts)) { first, _ in first },
      line: cells.firstLine
    )
  }

  /// A quote that was opened and never closed.
  func unfinished() -> BatchRecord? { cells.isOpen ? unclosed : nil }

  private var unclosed: BatchRecord {
    refusal("a quoted cell is not closed; add the missing quote")
  }

  private func refusal(_ words: String) -> BatchRecord {
    BatchRecord(
      id: String(cells.firstLine),
      content: .refused("line \(cells.firstLine): error: \(words)")
    )
  }

  private mutating func readHeader(_ texts: [String]) throws {
    let names = texts.map { text in
      let name = String(text.drop { $0 == " " }).lowercased()
      return Self.names[name] ?? name
    }
    guard names.contains("question") else {
      throw BatchError.noQuestionColumn(line: cells.firstLine)
    }
    header = names
  }
}
