import CaseModel

extension Condition {
  package func encode(into writer: inout ByteWriter) {
    writer.write(Int(kind.rawValue))
    writer.write(line ?? -1)
    writer.write(otherLine ?? -1)
    writer.write(isNegated)
    writer.write(values)
    writer.write(number)
    writer.write(phrase)
  }

  package init(from reader: inout ByteReader) throws {
    guard let kind = Kind(rawValue: UInt8(clamping: try reader.readInt())) else {
      throw ByteReader.Damaged()
    }
    self.kind = kind
    line = try Self.variable(reader.readInt())
    otherLine = try Self.variable(reader.readInt())
    isNegated = try reader.readBool()
    values = try reader.readStrings()
    number = try reader.readInt()
    phrase = try reader.readString()
  }

  private static func variable(_ number: Int) throws -> Int? {
    guard (-1...4).contains(number) else { throw ByteReader.Damaged() }
    return number < 0 ? nil : number
  }
}
