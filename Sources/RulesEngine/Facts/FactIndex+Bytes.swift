import CaseModel

extension FactIndex {
  package func encode(into writer: inout ByteWriter) {
    writer.write(entries) { $1.encode(into: &$0) }
    Self.write(terms, postings, &writer)
    Self.write(stems, stemPostings, &writer)
  }

  package init(from reader: inout ByteReader) throws {
    let entries = try reader.readArray { try Entry(from: &$0) }
    let (terms, postings) = try Self.read(&reader)
    let (stems, stemPostings) = try Self.read(&reader)
    for entry in entries {
      guard (entry.about + entry.needs).allSatisfy({ $0 >= 0 && Int($0) < postings.count }) else {
        throw ByteReader.Damaged()
      }
    }
    self.init(
      FactIndexBuilder(
        entries: entries, terms: terms, postings: postings, stems: stems,
        stemPostings: stemPostings))
    guard (postings + stemPostings).allSatisfy({ $0.allSatisfy { $0 >= 0 && Int($0) < entries.count } })
    else { throw ByteReader.Damaged() }
  }

  /// Terms in the order of their numbers, each with the facts that have it.
  private static func write(
    _ numbers: [String: Int32], _ postings: [[Int32]], _ writer: inout ByteWriter
  ) {
    writer.write(numbers.sorted { $0.value < $1.value }) { writer, term in
      writer.write(term.key)
      writer.write(postings[Int(term.value)])
    }
  }

  private static func read(
    _ reader: inout ByteReader
  ) throws -> (numbers: [String: Int32], postings: [[Int32]]) {
    var numbers: [String: Int32] = [:]
    let postings = try reader.readArray { reader in
      numbers[try reader.readString()] = Int32(numbers.count)
      return try reader.readInt32s()
    }
    return (numbers, postings)
  }
}

extension FactIndex.Entry {
  fileprivate func encode(into writer: inout ByteWriter) {
    writer.write(id)
    writer.write(about)
    writer.write(needs)
    for spans in [neededRanges, ranges] { writer.write(spans) { $1.encode(into: &$0) } }
    writer.write(payers.map(\.rawValue))
    writer.write(setting?.rawValue ?? "")
    writer.write(period)
    writer.write(leads)
  }

  fileprivate init(from reader: inout ByteReader) throws {
    id = try reader.readInt()
    about = try reader.readInt32s()
    needs = try reader.readInt32s()
    neededRanges = try reader.readArray { try CodeRange(from: &$0) }
    ranges = try reader.readArray { try CodeRange(from: &$0) }
    payers = try reader.readStrings().compactMap(Payer.init(rawValue:))
    setting = Setting(rawValue: try reader.readString())
    period = try reader.readPeriod()
    leads = try reader.readBool()
  }
}

extension CodeRange {
  fileprivate func encode(into writer: inout ByteWriter) {
    writer.write(Int(first.system.rawValue))
    writer.write(first.text)
    writer.write(last.text)
  }

  fileprivate init(from reader: inout ByteReader) throws {
    guard let system = CodeSystem(rawValue: UInt8(clamping: try reader.readInt())) else {
      throw ByteReader.Damaged()
    }
    let first = Code(system: system, canonical: try reader.readString())
    let last = Code(system: system, canonical: try reader.readString())
    guard let range = CodeRange(first, last) else { throw ByteReader.Damaged() }
    self = range
  }
}
