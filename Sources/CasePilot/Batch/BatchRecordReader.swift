import CaseModel
import ClaimReading

/// Reads the records of a question file, block by block.
struct BatchRecordReader {
  private var splitter = LineSplitter()
  private var lines: BatchLineReader
  private var isFirst = true

  init(form: BatchRun.InputForm, defaults: Question) {
    lines = BatchLineReader(form: form, defaults: defaults)
  }

  mutating func records(of block: [UInt8]) throws -> [BatchRecord] {
    if isFirst, let mark = block.first, block.count > 1 {
      isFirst = false
      if (mark == 0xff && block[1] == 0xfe) || (mark == 0xfe && block[1] == 0xff) {
        throw BatchError.notUTF8
      }
      if ClaimInterchange.begins(block) { throw BatchError.claimFile }
    }
    try splitter.feed(block, &lines) { try $0.take($1) }
    return lines.taken()
  }

  mutating func last() throws -> [BatchRecord] {
<<<<<<< HEAD
    let ending = try splitter.last().flatMap { try record($0) }
    return [ending, form == .csv ? table.unfinished() : nil].compactMap(\.self)
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
    case .csv: return try table.record(text, line: line.number, fields)
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
=======
    try splitter.finish(&lines) { try $0.take($1) }
    lines.finish()
    return lines.taken()
>>>>>>> f284a0defdaf4262909d897c0e6837cdf37c6b01
  }
}
