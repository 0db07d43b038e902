/// Which letters of all checks something can stand for, as bits.
struct LetterSet {
  private var words: [UInt64]

  init(count: Int) { words = [UInt64](repeating: 0, count: count / 64 + 1) }

  mutating func insert(_ letter: Int) { words[letter >> 6] |= 1 << UInt64(letter & 63) }

  func contains(_ letter: Int) -> Bool { words[letter >> 6] & (1 << UInt64(letter & 63)) != 0 }

  mutating func formUnion(_ other: LetterSet) {
    for number in words.indices { words[number] |= other.words[number] }
  }
}
