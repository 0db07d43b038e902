/// A running digest of a file (FNV-1a, 64 bits), by which a changed file is told.
struct InputDigest: Hashable, Sendable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}

  mutating func add(_ bytes: some Sequence<UInt8>) {
    var state = value
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
    value = state
  }
}
