/// Some bytes of the file that is being read, valid only while they are handed over.
package typealias ByteView = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer where Element == UInt8 {
  /// The part between two offsets.
  @inline(__always)
  func part(_ start: Int, _ end: Int) -> ByteView { ByteView(rebasing: self[start..<end]) }

  /// Without blanks and control characters at the ends.
  var trimmed: ByteView {
    var (start, end) = (0, count)
    while start < end, self[start] <= 32 { start += 1 }
    while end > start, self[end - 1] <= 32 { end -= 1 }
    return part(start, end)
  }

  var string: String { String(decoding: self, as: UTF8.self) }

  /// As text with the letters of ASCII in capitals; the bytes must be ASCII.
  var capitals: String {
    String(unsafeUninitializedCapacity: count) { buffer in
      for index in 0..<count { buffer[index] = self[index].capital }
      return count
    }
  }

  /// Whether all bytes are letters or digits of ASCII.
  var isAlphanumeric: Bool {
    for byte in self where !byte.isDigit && !byte.isLetter { return false }
    return true
  }

  /// A number of digits only, below a thousand million.
  var wholeNumber: Int? {
    guard (1...9).contains(count) else { return nil }
    var value = 0
    for byte in self {
      guard byte.isDigit else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return value
  }

  /// Whether it spells a word of capital letters, in capitals or not.
  func spells(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    for index in 0..<count where self[index].capital != word.utf8Start[index] { return false }
    return true
  }

  func first(_ wanted: UInt8, from start: Int = 0) -> Int? {
    var index = start
    while index < count {
      if self[index] == wanted { return index }
      index += 1
    }
    return nil
  }
}

extension UInt8 {
  @inline(__always) var isDigit: Bool { self &- 48 < 10 }
  @inline(__always) var isLetter: Bool { (self | 32) &- 97 < 26 }
  @inline(__always) var capital: UInt8 { self &- 97 < 26 ? self &- 32 : self }
}
