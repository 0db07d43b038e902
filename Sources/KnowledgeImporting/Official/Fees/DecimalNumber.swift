/// Reads the decimal numbers of official files without floating point.
enum DecimalNumber {
  /// `1.5` with three places is 1500; nil for what is no number or has more digits than that, other than zeros.
  static func scaled(_ bytes: some Collection<UInt8>, places: Int) -> Int? {
    var value = 0
    var decimals: Int?
    var hasDigit = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "."):
        guard decimals == nil else { return nil }
        decimals = 0
      case 48...57:
        hasDigit = true
        if let count = decimals {
          if count >= places {
            if byte == 48 { continue }
            return nil
          }
          decimals = count + 1
        }
        guard value < 1_000_000_000_000 else { return nil }
        value = value * 10 + Int(byte - 48)
      default: return nil
      }
    }
    guard hasDigit else { return nil }
    for _ in (decimals ?? 0)..<places { value *= 10 }
    return value
  }
}
