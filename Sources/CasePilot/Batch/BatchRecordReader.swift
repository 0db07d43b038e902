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
    try splitter.finish(&lines) { try $0.take($1) }
    lines.finish()
    return lines.taken()
  }
}
