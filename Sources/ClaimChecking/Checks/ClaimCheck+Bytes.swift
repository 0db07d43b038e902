import CaseModel
import RulesEngine

extension ClaimCheck {
  package func encode(into writer: inout ByteWriter) {
    writer.write([id, title, severity.rawValue, say.source])
    writer.write([action?.source ?? "", appeal?.source ?? ""])
    writer.write([examples.firing, examples.passing])
    writer.write(reasonCodes)
    writer.write(conditions) { $1.encode(into: &$0) }
    writer.write(why.map(\.source))
    writer.write(placedOn.map { Int32($0) })
    writer.write(authorities) {
      $0.write($1.source)
      $0.write($1.section)
    }
    writer.write(overrides)
    writer.write(period)
    writer.write(isPractice)
  }

  package convenience init(from reader: inout ByteReader) throws {
    let head = try reader.readStrings()
    let tail = try reader.readStrings()
    let examples = try reader.readStrings()
    let reasonCodes = try reader.readStrings()
    guard head.count == 4, tail.count == 2, examples.count == 2,
      let severity = FindingSeverity(rawValue: head[2])
    else { throw ByteReader.Damaged() }
    self.init(
      id: head[0],
      title: head[1],
      severity: severity,
      reasonCodes: reasonCodes,
      conditions: try reader.readArray { try Condition(from: &$0) },
      say: SentenceTemplate(compiled: head[3]),
      why: try reader.readStrings().map(SentenceTemplate.init(compiled:)),
      action: tail[0].isEmpty ? nil : SentenceTemplate(compiled: tail[0]),
      appeal: tail[1].isEmpty ? nil : SentenceTemplate(compiled: tail[1]),
      placedOn: try reader.readInt32s().map(Int.init),
      authorities: try reader.readArray {
        Policy.Reference(source: try $0.readString(), section: try $0.readString())
      },
      overrides: try reader.readStrings(),
      period: try reader.readPeriod(),
      isPractice: try reader.readBool(),
      examples: Examples(firing: examples[0], passing: examples[1])
    )
  }
}
