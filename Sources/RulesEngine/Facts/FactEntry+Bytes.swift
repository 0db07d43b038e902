import CaseModel

extension FactEntry {
  package func encode(into writer: inout ByteWriter) {
    writer.write(id)
    for list in [about, needs, stems] { writer.write(list) }
    writer.write(ranges) {
      $0.write(Int($1.first.system.rawValue))
      $0.write($1.first.text)
      $0.write($1.last.text)
    }
    writer.write(payers.map(\.rawValue))
    writer.write(setting?.rawValue ?? "")
    writer.write(period)
    writer.write(leads)
  }

  package init(from reader: inout ByteReader) throws {
    id = try reader.readInt()
    about = try reader.readStrings()
    needs = try reader.readStrings()
    stems = try reader.readStrings()
    ranges = try reader.readArray { reader in
      let system = CodeSystem(rawValue: UInt8(clamping: try reader.readInt())) ?? .cpt
      let ends = (try reader.readString(), try reader.readString())
      guard
        let range = CodeRange(
          Code(system: system, canonical: ends.0), Code(system: system, canonical: ends.1))
      else { throw ByteReader.Damaged() }
      return range
    }
    payers = try reader.readStrings().compactMap(Payer.init(rawValue:))
    setting = Setting(rawValue: try reader.readString())
    period = try reader.readPeriod()
    leads = try reader.readBool()
  }
}
