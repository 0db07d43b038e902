import CaseModel

/// Procedure codes as bytes: what a million rows are checked with before any text is made.
enum ProcedureBytes {
  /// The packed number of a code of five characters, or nil when it is none.
  @inline(__always)
  static func packed(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int64? {
    guard end - start == 5, end <= bytes.count else { return nil }
    var number: Int64 = 0
    for index in start..<end {
      let byte = bytes[index]
      if byte &- 48 < 10 {
        number = number &* 36 &+ Int64(byte &- 48)
      } else if byte &- 65 < 26, index == start || index == end - 1 {
        number = number &* 36 &+ Int64(byte &- 55)
      } else {
        return nil
      }
    }
    return hasLetters(bytes[start], bytes[end - 1]) ? number : nil
  }

  /// A letter in front, or one of F, T, U, M and A behind, or none.
  @inline(__always)
  private static func hasLetters(_ first: UInt8, _ last: UInt8) -> Bool {
    let isLetterFirst = first >= 65
    guard last >= 65 else { return true }
    return !isLetterFirst && (last == 70 || last == 84 || last == 85 || last == 77 || last == 65)
  }

  /// The text of a packed code; empty for a number that is none.
  static func text(_ packed: Int64) -> String {
    guard packed >= 0, packed < 60_466_176 else { return "" }
    var (rest, text) = (packed, [UInt8]())
    for _ in 0..<5 {
      let digit = UInt8(rest % 36)
      text.append(digit < 10 ? digit + 48 : digit + 55)
      rest /= 36
    }
    return String(decoding: text.reversed(), as: UTF8.self)
  }

  /// A day written `20240701`, or nil when the calendar has no such day.
  static func day(_ bytes: some Collection<UInt8>) -> ServiceDate? {
    guard bytes.count == 8, let number = number(bytes) else { return nil }
    return ServiceDate(number: number)
  }

  /// A day written `2024183`: the year and the day of the year.
  static func dayOfYear(_ bytes: some Collection<UInt8>) -> ServiceDate? {
    guard bytes.count == 7, let number = number(bytes), number % 1000 > 0,
      let first = ServiceDate(year: number / 1000, month: 1, day: 1),
      let day = first.adding(days: number % 1000 - 1), day.year == first.year
    else { return nil }
    return day
  }

  /// A whole number of at most nine digits.
  static func number(_ bytes: some Collection<UInt8>) -> Int? {
    guard (1...9).contains(bytes.count), bytes.allSatisfy({ $0 &- 48 < 10 }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  /// Why something is no code, with advice for codes that lost a zero in a spreadsheet.
  static func refusal(of text: String) -> String {
    text.utf8.count == 4 && text.utf8.allSatisfy { $0 &- 48 < 10 }
      ? "not a code; a spreadsheet may have dropped its first zero, import the text form"
      : "not a procedure code"
  }
}
