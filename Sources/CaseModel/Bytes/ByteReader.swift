/// Reads what `ByteWriter` wrote.
package struct ByteReader {
  /// The bytes end early or do not say what is expected: the compiled form is damaged or of another version.
  package struct Damaged: Error {
    package init() {}
  }

  private let bytes: [UInt8]
  private var place = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package var isAtEnd: Bool { place == bytes.count }

  package mutating func readInt() throws -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      guard place < bytes.count, shift < 64 else { throw Damaged() }
      let byte = bytes[place]
      place += 1
      value |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int(Int64(bitPattern: (value >> 1) ^ (0 &- (value & 1))))
  }

  package mutating func readBool() throws -> Bool { try take(1).first == 1 }

  package mutating func readDouble() throws -> Double {
    let bits = try take(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Double(bitPattern: bits)
  }

  package mutating func readString() throws -> String {
    String(decoding: try take(try readInt()), as: UTF8.self)
  }

  package mutating func readBytes() throws -> [UInt8] { Array(try take(try readInt())) }

  package mutating func readInt32s() throws -> [Int32] {
    let count = try readInt()
    guard count >= 0, count <= bytes.count else { throw Damaged() }
    let slice = try take(count * 4)
    return [Int32](unsafeUninitializedCapacity: count) { buffer, filled in
      UnsafeMutableRawBufferPointer(buffer).copyBytes(from: slice)
      filled = count
    }
  }

  package mutating func readArray<Item>(
    _ each: (inout ByteReader) throws -> Item
  ) throws -> [Item] {
    let count = try readInt()
    guard count >= 0, count <= bytes.count else { throw Damaged() }
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count { items.append(try each(&self)) }
    return items
  }

  package mutating func readStrings() throws -> [String] { try readArray { try $0.readString() } }

  package mutating func readPeriod() throws -> EffectivePeriod {
    EffectivePeriod(
      first: ServiceDate(number: try readInt()),
      last: ServiceDate(number: try readInt())
    )
  }

  private mutating func take(_ count: Int) throws -> ArraySlice<UInt8> {
    guard count >= 0, place + count <= bytes.count else { throw Damaged() }
    defer { place += count }
    return bytes[place..<place + count]
  }
}
