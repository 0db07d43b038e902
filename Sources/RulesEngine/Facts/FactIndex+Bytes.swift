import CaseModel

extension FactIndex {
  package func encode(into writer: inout ByteWriter) {
    writer.write(entries) { $1.encode(into: &$0) }
    terms.encode(into: &writer)
    postings.encode(into: &writer)
    writer.write(isTyped.map { $0 ? UInt8(1) : 0 })
    stems.encode(into: &writer)
    stemPostings.encode(into: &writer)
  }

  package init(from reader: inout ByteReader) throws {
    let entries = try reader.readArray { try Entry(from: &$0) }
    let terms = try SortedTexts(from: &reader)
    let postings = try PostingLists(from: &reader, factCount: entries.count)
    let typed = try reader.readBytes()
    let stems = try SortedTexts(from: &reader)
    let stemPostings = try PostingLists(from: &reader, factCount: entries.count)
    let areWhole = entries.allSatisfy { entry in
      entry.about.allSatisfy { $0 >= 0 && Int($0) < postings.count }
        && entry.needs.allSatisfy { $0 >= 0 && Int($0) < postings.count }
    }
    guard areWhole, terms.count == postings.count, typed.count == terms.count,
      stems.count == stemPostings.count
    else { throw ByteReader.Damaged() }
    self.init(
      entries: entries,
      terms: terms,
      postings: postings,
      isTyped: typed.map { $0 == 1 },
      stems: stems,
      stemPostings: stemPostings
    )
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
