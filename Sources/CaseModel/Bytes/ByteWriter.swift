/// Writes values in the compact form in which compiled rules are stored.
package struct ByteWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func write(_ value: Int) {
    var rest = UInt64(bitPattern: Int64((value << 1) ^ (value >> 63)))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  package mutating func write(_ value: Bool) { bytes.append(value ? 1 : 0) }

  package mutating func write(_ value: Double) {
    withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
  }

  package mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  package mutating func write(_ values: [Int32]) {
    write(values.count)
    values.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }

  package mutating func write(_ values: [UInt8]) {
    write(values.count)
    bytes.append(contentsOf: values)
  }

  package mutating func write<Item>(
    _ items: [Item],
    _ each: (inout ByteWriter, Item) -> Void
  ) {
    write(items.count)
    for item in items { each(&self, item) }
  }

  package mutating func write(_ texts: [String]) { write(texts) { $0.write($1) } }

  package mutating func write(_ period: EffectivePeriod) {
    write(period.first?.number ?? 0)
    write(period.last?.number ?? 0)
  }
}
