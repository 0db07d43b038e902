import CaseModel
import RulesEngine

/// Reads the `cases:` of a policy.
enum PolicyCaseReader {
  private static let keys: Set<String> = [
    "lines", "date", "intent", "mentions", "minutes", "modifiers", "payer", "setting", "place",
    "fires", "near_miss", "counts", "diagnoses", "state", "age", "units", "note", "diagnosis",
  ]

  static func read(_ record: YAMLRecord, _ policy: Policy) -> [PolicyCase] {
    guard let value = record["cases"] else {
      record.value.report(
        "a policy without cases",
        thing: policy.id,
        remedy: "add one case that fires and one that does not"
      )
      return []
    }
    let cases = value.items.compactMap(one)
    if !cases.contains(where: \.fires) || !cases.contains(where: { !$0.fires }) {
      value.report(
        "cases of one kind only",
        thing: policy.id,
        remedy: "add one that fires and one that does not"
      )
    }
    return cases
  }

  private static func one(_ value: YAMLValue) -> PolicyCase? {
    guard let record = YAMLRecord(value, keys: keys, required: ["fires"]) else { return nil }
    let lines = (record["lines"]?.items ?? []).compactMap(line)
    return PolicyCase(
      place: value.place,
      lines: lines,
      date: record.date("date"),
      intent: record.string("intent"),
      mentions: mentions(record, lines),
      payer: record.string("payer").flatMap(Payer.init(rawValue:)),
      setting: record.string("setting").flatMap(Setting.init(rawValue:)),
      fires: record.flag("fires") ?? false,
      nearMiss: record.flag("near_miss")
    )
  }

  /// A line as coders write it: `99213-25`, `20610-RT-59 x2`.
  static func line(_ value: YAMLValue) -> ClaimLine? {
    guard let text = value.string("lines") else { return nil }
    let words = text.split { $0 == " " || $0 == "x" }
    let parts = (words.first ?? "").split(separator: "-").map(String.init)
    guard let first = parts.first, let code = Code(procedure: first) ?? Code(diagnosis: first)
    else {
      value.report("not a line", thing: text, remedy: "write it as 99213-25 or 20553 x3")
      return nil
    }
    let units = words.dropFirst().first.flatMap { Int($0) }
    return ClaimLine(code: code, modifiers: Array(parts.dropFirst()), units: units)
  }

  private static func mentions(_ record: YAMLRecord, _ lines: [ClaimLine]) -> [Mention.Value] {
    var found: [Mention.Value] = lines.map { .code($0.code) }
    found += lines.flatMap(\.modifiers).map { .modifier($0) }
    found += record.strings("mentions").map { .concept($0) }
    found += record.strings("modifiers").map { .modifier($0) }
    found += record.strings("place").map { .place($0) }
    found += record.strings("state").map { .state($0) }
    found += (record.strings("diagnoses") + record.strings("diagnosis"))
      .compactMap(Code.init(diagnosis:)).map { .code($0) }
    found += lines.compactMap(\.units).map { .units($0) }
    if let minutes = record.number("minutes") { found.append(.minutes(minutes)) }
    if let age = record.number("age") { found.append(.age(years: age)) }
    found += counts(record)
    return found
  }

  /// `counts: {lesion: 3}`.
  private static func counts(_ record: YAMLRecord) -> [Mention.Value] {
    guard let mapping = record["counts"]?.node.mapping else { return [] }
    return mapping.compactMap { key, node in
      guard let concept = key.scalar?.string, let number = node.scalar.flatMap({ Int($0.string) })
      else { return nil }
      return .count(number, of: concept)
    }
  }
}
