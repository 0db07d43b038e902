/// The units that coders write against a number without a blank: `45min`, `40mg`, `16yo`, `3x`.
enum UnitWords {
  /// Whether letters that follow `digits` digits are a unit, not the end of a code.
  static func isUnit(_ letters: some Collection<UInt8>, after digits: Int) -> Bool {
    let text = String(decoding: letters, as: UTF8.self).lowercased()
    switch text {
    case "min", "mins", "minute", "minutes", "hr", "hrs", "hour", "hours", "mg", "mcg", "ml", "cc",
      "gm", "meq", "iu", "cm", "mm", "sqcm", "yo", "yr", "yrs", "units", "unit", "days", "day",
      "weeks", "wks", "wk", "months", "views", "levels", "lesions":
      return digits <= 5
    case "am", "pm": return digits <= 2
    case "h", "m", "g", "x", "y", "d": return digits <= 3
    case "st", "nd", "rd", "th": return digits <= 2
    default:
      // `29881RT`, `99213x2`: a modifier or a number of units written against a code.
      return digits == 5 && (isTimes(text) || KnownModifiers.contains(text.uppercased()))
    }
  }

  private static func isTimes(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: "x")
      && text.utf8.dropFirst().allSatisfy { (48...57).contains($0) }
      && text.utf8.count <= 4
  }
}
