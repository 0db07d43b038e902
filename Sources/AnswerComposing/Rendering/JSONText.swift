/// Writes JSON on one line with keys in a fixed order.
package struct JSONText {
  package private(set) var text = ""
  private var needsComma = false

  package init() {}

  package mutating func object(_ body: (inout JSONText) -> Void) { nest("{", "}", body) }
  package mutating func array(_ body: (inout JSONText) -> Void) { nest("[", "]", body) }

  package mutating func key(_ name: String) {
    value(name)
    text += ":"
    needsComma = false
  }

  package mutating func value(_ string: String) {
    separate()
    text += "\""
    for scalar in string.unicodeScalars { append(scalar) }
    text += "\""
  }

  package mutating func value(_ number: Int) {
    separate()
    text += String(number)
  }

  package mutating func value(_ flag: Bool) {
    separate()
    text += flag ? "true" : "false"
  }

  package mutating func pair(_ name: String, _ string: String) {
    key(name)
    value(string)
  }

  package mutating func list(_ name: String, _ strings: [String]) {
    key(name)
    array { json in strings.forEach { json.value($0) } }
  }

  private mutating func nest(_ open: String, _ close: String, _ body: (inout JSONText) -> Void) {
    separate()
    text += open
    needsComma = false
    body(&self)
    text += close
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { text += "," }
    needsComma = true
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\t": text += "\\t"
    case "\r": text += "\\r"
    case "\u{0}"..<" ", "\u{7f}"..<"\u{a0}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: text.unicodeScalars.append(scalar)
    }
  }
}
