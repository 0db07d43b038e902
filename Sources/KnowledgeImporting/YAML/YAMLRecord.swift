import CaseModel
import Yams

/// A mapping of a YAML file with the keys that it may have.
struct YAMLRecord {
  let value: YAMLValue
  private let fields: [String: Node]

  /// Reports keys that are unknown, doubled or missing; nil when the value is no mapping.
  init?(_ value: YAMLValue, keys: Set<String>, required: [String]) {
    guard let mapping = value.node.mapping else {
      value.report("a record was expected", remedy: "write 'key: value' lines")
      return nil
    }
    var fields: [String: Node] = [:]
    for (key, node) in mapping {
      let name = key.scalar?.string ?? ""
      if !keys.contains(name) {
        value.wrap(key).report(
          "unknown key",
          thing: name,
          remedy: "use one of \(keys.sorted().joined(separator: ", "))"
        )
      }
      fields[name] = node
    }
    for name in required where fields[name] == nil {
      value.report("a key is missing", thing: name, remedy: "add '\(name):'")
    }
    self.value = value
    self.fields = fields
  }

  var faults: FaultCollector { value.faults }

  subscript(_ key: String) -> YAMLValue? { fields[key].map(value.wrap) }

  func string(_ key: String) -> String? { self[key]?.string(key) }

  func strings(_ key: String) -> [String] { self[key]?.strings(key) ?? [] }

  func flag(_ key: String) -> Bool? {
    guard let value = self[key] else { return nil }
    switch value.text {
    case "true": return true
    case "false": return false
    default:
      value.report(
        "\(key) must be true or false",
        thing: value.text ?? "",
        remedy: "write true or false"
      )
      return nil
    }
  }

  func number(_ key: String) -> Int? {
    guard let value = self[key] else { return nil }
    if let number = value.text.flatMap(Int.init) { return number }
    value.report(
      "\(key) must be a whole number",
      thing: value.text ?? "",
      remedy: "write digits only"
    )
    return nil
  }

  func date(_ key: String) -> ServiceDate? {
    guard let value = self[key], let text = value.text else { return nil }
    if let date = ServiceDate(iso: text) { return date }
    value.report("\(key) must be a day", thing: text, remedy: "write it as 2024-08-01")
    return nil
  }

  /// The days from `from` to `to`; a period without a day is reported.
  var period: EffectivePeriod {
    let period = EffectivePeriod(first: date("from"), last: date("to"))
    if period.isEmpty {
      self["to"]?.report(
        "a period that is empty",
        thing: "\(string("from") ?? "") to \(string("to") ?? "")",
        remedy: "'to' is the last day and must not come before 'from'"
      )
    }
    return period
  }
}
