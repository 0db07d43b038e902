/// Makes of what names a person a key that tells persons apart and names none (FNV-1a, 64 bits).
struct Fingerprint {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Adds a field in capitals, without blanks at its ends.
  mutating func add(_ field: ByteView) {
    for byte in field.trimmed { add(byte.capital) }
    add(0)
  }

  mutating func add(_ number: Int) {
    for shift in stride(from: 0, to: 64, by: 8) {
      add(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  private mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// Thirteen letters and digits.
  var key: String {
    String(unsafeUninitializedCapacity: 13) { buffer in
      var rest = state
      for index in 0..<13 {
        let digit = UInt8(rest & 31)
        buffer[index] = digit < 10 ? 48 + digit : 87 + digit
        rest >>= 5
      }
      return 13
    }
  }

  /// The key of a patient who has an identifier of their own.
  static func key(_ identifier: ByteView) -> String? {
    guard !identifier.trimmed.isEmpty else { return nil }
    var fingerprint = Fingerprint()
    fingerprint.add(identifier)
    return fingerprint.key
  }
}
