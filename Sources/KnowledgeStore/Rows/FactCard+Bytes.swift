import CaseModel

extension FactCard {
  /// The card without its id, which is the key of its row.
  func write(to writer: inout ByteWriter) {
    writer.write(origin)
    writer.write(statement)
    writer.write(why)
    writer.write(action)
    writer.write(caution)
    writer.write(verdict.reason?.rawValue ?? verdict.name)
    writer.write(citations) { writer, citation in
      writer.write(citation.source)
      writer.write(citation.section)
      writer.write(citation.isChecked)
      writer.write(citation.period)
    }
  }

  init(id: Int, from reader: inout ByteReader, _ authorities: AuthorityList) throws {
    self.init(
      id: id,
      origin: try reader.readString(),
      statement: try reader.readString(),
      why: try reader.readStrings(),
      action: try reader.readStrings(),
      caution: try reader.readStrings(),
      verdict: try Self.verdict(&reader),
      citations: try reader.readArray { try Self.citation(&$0, authorities) }
    )
  }

  private static func verdict(_ reader: inout ByteReader) throws -> Verdict {
    guard let verdict = Verdict(name: try reader.readString()) else { throw ByteReader.Damaged() }
    return verdict
  }

  private static func citation(
    _ reader: inout ByteReader,
    _ authorities: AuthorityList
  ) throws -> Citation {
    let (source, section) = (try reader.readString(), try reader.readString())
    let isChecked = try reader.readBool()
    return authorities.citation(
      source,
      section: section,
      isChecked: isChecked,
      period: try reader.readPeriod()
    )
  }
}
