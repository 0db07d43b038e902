import CaseModel

/// Fills the slots of a rule's title: `may {codes|these codes} be billed together`.
struct InterpretationTitle {
  let title: String

  func filled(from intent: Intent) -> String {
    var text = ""
    var rest = title[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let slot = rest[rest.index(after: open)..<close].split(
        separator: "|",
        maxSplits: 1,
        omittingEmptySubsequences: false
      )
      let value = Self.value(of: String(slot.first ?? ""), in: intent)
      text += value.isEmpty ? String(slot.count > 1 ? slot[1] : "") : value
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  private static func value(of slot: String, in intent: Intent) -> String {
    switch slot {
    case "code": procedures(intent).first ?? ""
    case "codes": listed(procedures(intent))
    case "diagnoses": listed(intent.diagnoses.map(\.description))
    case "modifier": intent.modifiers.first.map { "modifier \($0)" } ?? ""
    case "modifiers": modifiers(intent.modifiers)
    case "denials": listed(denials(intent))
    case "places": listed(places(intent).map { "place of service \($0)" })
    case "minutes": intent.minutes.map { "\($0) minutes" } ?? ""
    case "state": intent.state ?? ""
    default: ""
    }
  }

  private static func procedures(_ intent: Intent) -> [String] {
    let ranges = intent.ranges.map { "\($0.first) to \($0.last)" }
    let lines = intent.lines.map { line in
      ([line.code.text] + line.modifiers).joined(separator: "-")
    }
    return lines + ranges + intent.unknownCodes.map(Self.printable)
  }

  /// Text as typed, cut to a length that a line can hold.
  private static func printable(_ text: String) -> String { String(text.prefix(16)) }

  private static func modifiers(_ names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    return (names.count == 1 ? "modifier " : "modifiers ") + listed(names)
  }

  private static func denials(_ intent: Intent) -> [String] {
    intent.mentions.compactMap { mention in
      switch mention.value {
      case .denial(let group, let code): group.isEmpty ? code : "\(group)-\(code)"
      case .remark(let code): code
      default: nil
      }
    }
  }

  private static func places(_ intent: Intent) -> [String] {
    intent.mentions.compactMap { if case .place(let code) = $0.value { code } else { nil } }
  }

  /// At most six by name: "A, B and C", "A, B, C, D, E, F and 20 more".
  private static func listed(_ items: [String]) -> String {
    guard let last = items.last else { return "" }
    if items.count == 1 { return last }
    if items.count > 6 {
      return items.prefix(6).joined(separator: ", ") + " and \(items.count - 6) more"
    }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}
