import CaseModel

/// A service line as cases write it: `20610-RT-59 x2 :M17.11 @11 on 2024-08-01 by other 30min`.
///
/// `x?` leaves the units out, `x1.5` writes units that are no whole number, `:none` leaves the pointer out and
/// `:?` points at nothing; without `:` a line points at all diagnoses of the claim.
enum CaseLineText {
  static func line(
    _ value: YAMLValue,
    number: Int,
    date: ServiceDate,
    place: String?,
    diagnoses: [String]
  ) -> ServiceLine? {
    guard let text = value.string("lines") else { return nil }
    let words = text.split(separator: " ").map(String.init)
    let parts = (words.first ?? "").split(separator: "-").map(String.init)
    guard let code = parts.first else {
      value.report("not a line", thing: text, remedy: "write it as 99213-25 or 20553 x3")
      return nil
    }
    var line = ServiceLine(number: number, code: code.uppercased())
    line.modifiers = Array(parts.dropFirst())
    (line.units, line.date, line.place, line.diagnoses) = (1, date, place, diagnoses)
    var rest = words.dropFirst()
    while let word = rest.popFirst() {
      guard apply(word, &rest, to: &line) else {
        value.report("unknown part of a line", thing: word, remedy: "see Rules/README.md")
        return nil
      }
    }
    return line
  }

  private static func apply(
    _ word: String,
    _ rest: inout ArraySlice<String>,
    to line: inout ServiceLine
  ) -> Bool {
    let tail = String(word.dropFirst())
    switch word.first {
    case "x":
      line.units = Int(tail)
      line.unitsText = Int(tail) == nil && tail != "?" ? tail : nil
    case "@": line.place = tail == "none" ? nil : tail
    case ":" where tail == "none": line.diagnoses = []
    case ":" where tail == "?": (line.diagnoses, line.brokenPointers) = ([], ["?"])
    case ":": line.diagnoses = tail.split(separator: ",").map(String.init)
    default: return applyWord(word, &rest, to: &line)
    }
    return true
  }

  private static func applyWord(
    _ word: String,
    _ rest: inout ArraySlice<String>,
    to line: inout ServiceLine
  ) -> Bool {
    switch word {
    case "on", "to":
      guard let text = rest.popFirst() else { return false }
      if text == "?" {
        line.date = nil
        return true
      }
      guard let date = ServiceDate(iso: text) else { return false }
      if word == "on" { line.date = date } else { line.lastDate = date }
    case "by":
      guard let name = rest.popFirst() else { return false }
      line.practitioner = name
    default:
      guard word.hasSuffix("min"), let minutes = Int(word.dropLast(3)) else { return false }
      line.minutes = minutes
    }
    return true
  }
}
