/// Reads amounts of money.
enum AmountReading {
  /// Dollars with two decimals, without sign of currency and grouping.
  static func amount(_ field: ByteView) throws(FieldProblem) -> String {
    let field = field.trimmed
    guard (1...20).contains(field.count) else { throw .amount }
    if isPlain(field) { return field.string }
    if field[0] != 48, field.count < 12, field.wholeNumber != nil { return withCents(field) }
    var (isNegative, whole, cents) = (false, [UInt8](), [UInt8]?.none)
    for (index, byte) in field.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: isNegative = true
      case UInt8(ascii: "+") where index == 0: break
      case UInt8(ascii: "$"), UInt8(ascii: ","), UInt8(ascii: " "): break
      case UInt8(ascii: ".") where cents == nil: cents = []
      case _ where byte.isDigit && cents == nil: whole.append(byte)
      case _ where byte.isDigit: cents?.append(byte)
      default: throw .amount
      }
    }
    if whole.isEmpty, cents?.isEmpty ?? true { throw .amount }
    return written(isNegative, whole, cents ?? [])
  }

  /// Whether it is written with two decimals and nothing else.
  private static func isPlain(_ field: ByteView) -> Bool {
    let dot = field.count - 3
    guard dot >= 1, field[dot] == 46, field[0] != 48 || dot == 1 else { return false }
    for index in 0..<field.count where index != dot && !field[index].isDigit { return false }
    return true
  }

  private static func withCents(_ whole: ByteView) -> String {
    String(unsafeUninitializedCapacity: whole.count + 3) { buffer in
      for index in 0..<whole.count { buffer[index] = whole[index] }
      (buffer[whole.count], buffer[whole.count + 1], buffer[whole.count + 2]) = (46, 48, 48)
      return whole.count + 3
    }
  }

  private static func written(_ isNegative: Bool, _ whole: [UInt8], _ cents: [UInt8]) -> String {
    var bytes: [UInt8] = isNegative ? [45] : []
    let significant = whole.drop { $0 == 48 }
    bytes += significant.isEmpty ? [48] : significant
    bytes.append(46)
    bytes += cents
    for _ in 0..<max(0, 2 - cents.count) { bytes.append(48) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
