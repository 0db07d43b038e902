import CaseModel
import ClaimReading
import Foundation

/// Turns the lines of a question file into records.
struct BatchLineReader {
  private let form: BatchRun.InputForm
  private let fields: BatchFields
  private var table = BatchTable()
  private var records: [BatchRecord] = []

  init(form: BatchRun.InputForm, defaults: Question) {
    self.form = form
    fields = BatchFields(defaults: defaults)
  }

  /// Hands over the records that are complete.
  mutating func taken() -> [BatchRecord] {
    defer { records = [] }
    return records
  }

  mutating func take(_ line: LineSplitter.Line) throws {
    if let record = try record(line) { records.append(record) }
  }

  mutating func finish() {
    if form == .csv, let unfinished = table.unfinished() { records.append(unfinished) }
  }

  private mutating func record(_ line: LineSplitter.Line) throws -> BatchRecord? {
    if line.isTooLong {
      return refusal(
        line,
        "the line is longer than \(LineSplitter.limit) bytes; shorten the question"
      )
    }
    guard line.bytes.contains(where: { $0 != 32 && $0 != 9 }) || form == .csv else { return nil }
    guard let text = String(validating: line.bytes, as: UTF8.self) else {
      return refusal(line, "the line is not UTF-8; save the file as UTF-8")
    }
    switch form {
    case .lines: return plain(text, line)
    case .csv: return try table.record(line, fields)
    case .jsonLines: return json(line)
    }
  }

  /// A line of plain text; lines that begin with `#` are comments.
  private func plain(_ text: String, _ line: LineSplitter.Line) -> BatchRecord? {
    text.hasPrefix("#") ? nil : fields.record(["question": text], line: line.number)
  }

  private func json(_ line: LineSplitter.Line) -> BatchRecord {
    guard let object = try? JSONSerialization.jsonObject(with: Data(line.bytes)) as? [String: Any]
    else {
      return refusal(line, "the line is not a JSON object; write {\"id\":…,\"question\":…}")
    }
    if object["question"] == nil, object["lines"] is [Any] {
      return refusal(line, "a claim and no question; check the file with 'casepilot check'")
    }
    var values: [String: String] = [:]
    for (name, value) in object {
      if let text = value as? String { values[name] = text }
      if let number = value as? NSNumber, name == "id" { values[name] = number.stringValue }
    }
    return fields.record(values, line: line.number)
  }

  private func refusal(_ line: LineSplitter.Line, _ words: String) -> BatchRecord {
    BatchRecord(id: String(line.number), content: .refused("line \(line.number): error: \(words)"))
  }
}
