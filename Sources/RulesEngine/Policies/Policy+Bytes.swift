import CaseModel

extension Policy {
  package func encode(into writer: inout ByteWriter) {
    writer.write(id)
    writer.write(conditions) { $1.encode(into: &$0) }
    writer.write(verdict?.reason?.rawValue ?? verdict?.name ?? "")
    writer.write(say?.source ?? "")
    for list in [why, action, caution] { writer.write(list.map(\.source)) }
    writer.write(flags) {
      $0.write($1.name)
      $0.write($1.line ?? -1)
    }
    writer.write(authorities) {
      $0.write($1.source)
      $0.write($1.section)
    }
    writer.write(overrides)
    writer.write(period)
    writer.write(isPractice)
  }

  package convenience init(from reader: inout ByteReader) throws {
    self.init(
      id: try reader.readString(),
      conditions: try reader.readArray { try Condition(from: &$0) },
      verdict: Verdict(name: try reader.readString()),
      say: [try reader.readString()].filter { !$0.isEmpty }.map(SentenceTemplate.init(compiled:))
        .first,
      why: try reader.readStrings().map(SentenceTemplate.init(compiled:)),
      action: try reader.readStrings().map(SentenceTemplate.init(compiled:)),
      caution: try reader.readStrings().map(SentenceTemplate.init(compiled:)),
      flags: try reader.readArray {
        let name = try $0.readString()
        let line = try $0.readInt()
        return Flag(name: name, line: line < 0 ? nil : line)
      },
      authorities: try reader.readArray {
        Reference(source: try $0.readString(), section: try $0.readString())
      },
      overrides: try reader.readStrings(),
      period: try reader.readPeriod(),
      isPractice: try reader.readBool()
    )
  }
}
