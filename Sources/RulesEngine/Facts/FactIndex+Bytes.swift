import CaseModel

extension FactIndex {
  package func encode(into writer: inout ByteWriter) {
    writer.write(entries) { writer, entry in
      FactEntry(
        id: entry.id, about: entry.about, needs: entry.needs, ranges: entry.ranges, stems: [],
        payers: entry.payers, setting: entry.setting, period: entry.period, leads: entry.leads
      ).encode(into: &writer)
    }
    for index in [postings, stemPostings] {
      writer.write(index.sorted { $0.key < $1.key }) {
        $0.write($1.key)
        $0.write($1.value)
      }
    }
  }

  package init(from reader: inout ByteReader) throws {
    let entries = try reader.readArray { Entry(try FactEntry(from: &$0)) }
    let postings = try Self.readIndex(&reader)
    let stems = try Self.readIndex(&reader)
    let ranges = entries.enumerated().flatMap { number, entry in
      entry.ranges.map { ($0, Int32(number)) }
    }
    self.init(entries: entries, postings: postings, stems: stems, ranges: ranges)
  }

  private static func readIndex(_ reader: inout ByteReader) throws -> [String: [Int32]] {
    let count = try reader.readInt()
    var index: [String: [Int32]] = [:]
    index.reserveCapacity(max(0, min(count, 100_000)))
    for _ in 0..<max(0, count) {
      let key = try reader.readString()
      index[key] = try reader.readInt32s()
    }
    return index
  }
}
