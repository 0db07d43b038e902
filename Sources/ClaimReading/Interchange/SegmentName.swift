/// The name of a segment as one number, so that names are compared at once.
struct SegmentName: Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  private var packed: UInt32

  /// Empty when the bytes are no two or three letters and digits that begin with a letter.
  @inline(__always)
  init(_ bytes: ByteView) {
    packed = 0
    guard bytes.count == 2 || bytes.count == 3, bytes[0].isUpper else { return }
    var value: UInt32 = 0
    for byte in bytes {
      guard byte.isUpper || byte.isDigit else { return }
      value = value << 8 | UInt32(byte)
    }
    packed = value
  }

  @inline(__always)
  init(stringLiteral name: StaticString) {
    packed = 0
    for index in 0..<name.utf8CodeUnitCount {
      packed = packed << 8 | UInt32(name.utf8Start[index])
    }
  }

  var isEmpty: Bool { packed == 0 }

  var description: String {
    let bytes = [packed >> 16, packed >> 8, packed].map { UInt8(truncatingIfNeeded: $0) }
    return String(decoding: bytes.drop { $0 == 0 }, as: UTF8.self)
  }
}

extension UInt8 {
  @inline(__always) fileprivate var isUpper: Bool { self &- 65 < 26 }
}
