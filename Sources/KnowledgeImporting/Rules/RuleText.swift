import CaseModel
import RulesEngine

/// Reads the texts that policies and claim checks share: conditions, sentences and authorities.
enum RuleText {
  static func condition(
    _ value: YAMLValue,
    _ names: PolicyReader.Names,
    isOfClaims: Bool
  ) -> Condition? {
    guard let phrase = value.string("when") else { return nil }
    do {
      let condition = try ConditionParser.parse(phrase)
      guard isOfClaims || !condition.kind.isOfClaims else {
        value.report(
          "a condition that only claims can tell",
          thing: phrase,
          remedy: "write a claim check in Rules/claim-checks"
        )
        return nil
      }
      checkNames(condition, value, names)
      return condition
    } catch {
      value.report(error.problem, thing: error.thing, remedy: error.remedy)
      return nil
    }
  }

  private static func checkNames(
    _ condition: Condition,
    _ value: YAMLValue,
    _ names: PolicyReader.Names
  ) {
    let (known, what): ((String) -> Bool, String)
    switch condition.kind {
    case .mentions, .lineClass, .countAtLeast, .countUnder:
      (known, what) = (names.knowsConcept, "concept")
    case .intent: (known, what) = (names.knowsIntent, "intent")
    default: return
    }
    for name in condition.values where !known(name) {
      value.report(
        "unknown \(what)",
        thing: name,
        remedy: "use an id of Rules/\(what == "concept" ? "vocabulary" : "intents")"
      )
    }
  }

  static func template(_ value: YAMLValue) -> SentenceTemplate? {
    guard let text = value.string("sentence") else { return nil }
    do { return try SentenceTemplate(text) } catch {
      value.report(error.problem, thing: error.thing, remedy: error.remedy)
      return nil
    }
  }

  static func reference(_ value: YAMLValue, _ names: PolicyReader.Names) -> Policy.Reference? {
    guard let record = YAMLRecord(value, keys: ["source", "id", "section"], required: ["section"]),
      let source = (record["source"] ?? record["id"])?.string("source")
    else { return nil }
    if !names.knowsAuthority(source) {
      value.report(
        "unknown authority",
        thing: source,
        remedy: "name one of KnowledgeBase/sources.yaml"
      )
    }
    return Policy.Reference(source: source, section: record.string("section") ?? "")
  }
}
