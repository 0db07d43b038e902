import CaseModel
import ClaimChecking

/// Reads the `cases:` of a claim check.
enum ClaimCheckCaseReader {
  struct Cases {
    var cases: [ClaimCheckCase] = []
    var examples = ClaimCheck.Examples()
  }

  private static let claimKeys: Set<String> = [
    "lines", "date", "diagnoses", "place", "sex", "birth", "state", "payer", "setting",
  ]
  private static let keys = claimKeys.union(["history", "fires", "on", "note"])
  /// A day that the starter slice covers, for cases that name none.
  private static let usualDate = ServiceDate(number: 20_240_801) ?? ServiceDate.first

  static func read(_ record: YAMLRecord, _ id: String) -> Cases {
    guard let value = record["cases"] else { return Cases() }
    var read = Cases()
    for item in value.items {
      guard let example = one(item) else { continue }
      read.cases.append(example)
      let words = Self.words(item)
      if example.fires, read.examples.firing.isEmpty { read.examples.firing = words }
      if !example.fires, read.examples.passing.isEmpty { read.examples.passing = words }
    }
    if read.examples.firing.isEmpty || read.examples.passing.isEmpty {
      value.report(
        "cases of one kind only",
        thing: id,
        remedy: "add one that fires and one that does not"
      )
    }
    return read
  }

  private static func one(_ value: YAMLValue) -> ClaimCheckCase? {
    guard let record = YAMLRecord(value, keys: keys, required: ["lines", "fires"]) else {
      return nil
    }
    return ClaimCheckCase(
      place: value.place,
      claim: claim(record),
      history: (record["history"]?.items ?? []).compactMap { item in
        YAMLRecord(item, keys: claimKeys, required: ["lines", "date"]).map(claim)
      },
      fires: record.flag("fires") ?? false,
      lines: record["on"]?.items.compactMap { $0.text.flatMap { Int($0) } }
    )
  }

  private static func claim(_ record: YAMLRecord) -> Claim {
    let diagnoses = record.strings("diagnoses")
    let lines = (record["lines"]?.items ?? []).enumerated().compactMap { number, item in
      CaseLineText.line(
        item,
        number: number + 1,
        date: record.date("date") ?? usualDate,
        place: record.string("place"),
        diagnoses: diagnoses
      )
    }
    return Claim(
      setting: record.string("setting").flatMap(Setting.init(rawValue:)) ?? .practitioner,
      payer: record.string("payer").flatMap(Payer.init(rawValue:)),
      state: record.string("state"),
      diagnoses: diagnoses,
      birthDate: record.date("birth"),
      sex: record.string("sex"),
      lines: lines
    )
  }

  /// The case as `explain` shows it: the lines, then what else it tells.
  private static func words(_ value: YAMLValue) -> String {
    guard let mapping = value.node.mapping else { return "" }
    return mapping.compactMap { key, node -> String? in
      guard let name = key.scalar?.string, name != "fires", name != "on", name != "note" else {
        return nil
      }
      let item = value.wrap(node)
      if name == "lines" { return item.items.compactMap(\.text).joined(separator: ", ") }
      if name == "history" {
        let earlier = item.items.compactMap { $0.node.mapping?["lines"].map(value.wrap) }
        return "earlier "
          + earlier.flatMap { $0.items.compactMap(\.text) }.joined(separator: ", ")
      }
      return "\(name) \(item.items.compactMap(\.text).joined(separator: " "))"
    }.joined(separator: " · ")
  }
}
