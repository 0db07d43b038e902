/// Makes text of the bytes of official files: UTF-8, else Windows-1252.
package enum OfficialText {
  /// The characters of 0x80 to 0x9F in Windows-1252; the five unused ones stand for a blank.
  private static let upper: [UInt16] = [
    0x20AC, 0x20, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x20, 0x017D, 0x20, 0x20, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x20, 0x017E, 0x0178,
  ]

  package static func string(_ bytes: some Collection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count)
    for byte in bytes {
      units.append((0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt16(byte))
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// The text of a cell without the blanks, no-break spaces and filler bytes around it, and without control characters.
  package static func cell(_ bytes: some BidirectionalCollection<UInt8>) -> String {
    let kept = trimmed(bytes)
    if kept.allSatisfy({ $0 >= 32 && $0 != 127 }) { return string(kept) }
    return string(kept.map { $0 < 32 || $0 == 127 ? 32 : $0 })
  }

  package static func trimmed<Bytes: BidirectionalCollection<UInt8>>(
    _ bytes: Bytes
  ) -> Bytes.SubSequence {
    var (start, end) = (bytes.startIndex, bytes.endIndex)
    while start < end, isFiller(bytes[start]) { start = bytes.index(after: start) }
    while start < end {
      let last = bytes.index(before: end)
      // 0xA0 and 0xFF as last bytes are fillers in CMS files; in UTF-8 they end a character.
      guard isFiller(bytes[last]) || (bytes[last] >= 0xA0 && isLoneFiller(bytes, last, start))
      else {
        break
      }
      end = last
    }
    return bytes[start..<end]
  }

  private static func isFiller(_ byte: UInt8) -> Bool { byte <= 32 || byte == 0xFF }

  private static func isLoneFiller<Bytes: BidirectionalCollection<UInt8>>(
    _ bytes: Bytes,
    _ last: Bytes.Index,
    _ start: Bytes.Index
  ) -> Bool {
    guard bytes[last] == 0xA0 else { return false }
    return last == start || bytes[bytes.index(before: last)] < 0x80
  }
}
