/// Makes zips whose members are stored unpacked, also such as no publisher would make.
struct ZipSample {
  private var content: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  init() {}

  init(_ name: String, _ bytes: [UInt8]) { add(name, bytes) }

  mutating func add(_ name: String, _ bytes: [UInt8], flags: Int = 0, mode: Int = 0o100644) {
    let start = content.count
    let fields =
      Self.number(20, 2) + Self.number(flags, 2) + Self.number(0, 2) + Self.number(0, 4)
      + Self.number(Int(Self.checksum(bytes)), 4) + Self.number(bytes.count, 4)
      + Self.number(bytes.count, 4) + Self.number(name.utf8.count, 2) + Self.number(0, 2)
    content += Array("PK\u{3}\u{4}".utf8) + fields + Array(name.utf8) + bytes
    directory += Array("PK\u{1}\u{2}".utf8) + Self.number(3 << 8 | 20, 2) + fields
    directory += Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 2)
    directory += Self.number(mode << 16, 4) + Self.number(start, 4) + Array(name.utf8)
    count += 1
  }

  var bytes: [UInt8] {
    content + directory + Array("PK\u{5}\u{6}".utf8) + Self.number(0, 4) + Self.number(count, 2)
      + Self.number(count, 2) + Self.number(directory.count, 4) + Self.number(content.count, 4)
      + Self.number(0, 2)
  }

  private static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in
        value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0)
      }
    }
  }
}
