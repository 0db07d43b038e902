import CaseModel
import IntentParsing

/// Reads the intent rules of `Rules/intents` with their examples.
struct IntentReader {
  let knowsConcept: (String) -> Bool
  private(set) var rules: [IntentRule] = []
  private(set) var examples: [IntentExample] = []
  private(set) var patterns: [IntentPattern] = []
  private var ids: Set<String> = []

  init(knowsConcept: @escaping (String) -> Bool) { self.knowsConcept = knowsConcept }

  private static let keys: Set<String> = [
    "intent", "title", "gather", "patterns", "examples", "counterexamples", "note",
  ]

  mutating func read(_ file: DataFile, _ faults: FaultCollector) {
    guard let value = YAMLValue.read(file, faults) else { return }
    for item in value.items {
      if let record = YAMLRecord(
        item,
        keys: Self.keys,
        required: ["intent", "title", "gather", "examples"]
      ) {
        add(record)
      }
    }
  }

  private mutating func add(_ record: YAMLRecord) {
    guard let id = record.string("intent") else { return }
    if !ids.insert(id).inserted {
      record.value.report("two intents have this id", thing: id, remedy: "join them")
    }
    rules.append(
      IntentRule(
        id: id,
        title: record.string("title") ?? id,
        gather: (record["gather"]?.items ?? []).compactMap(gathering),
        patterns: (record["patterns"]?.items ?? []).compactMap(pattern)
      )
    )
    patterns += (record["patterns"]?.items ?? []).compactMap { item in
      item.text.map { IntentPattern(intent: id, text: $0, place: item.place) }
    }
    for (key, isCounter) in [("examples", false), ("counterexamples", true)] {
      examples += (record[key]?.items ?? []).compactMap { item in
        item.string(key).map {
          IntentExample(intent: id, text: $0, isCounterexample: isCounter, place: item.place)
        }
      }
    }
  }

  private func gathering(_ value: YAMLValue) -> Gathering? {
    if let gathering = value.text.flatMap(Gathering.init(rawValue:)) { return gathering }
    value.report(
      "unknown kind of evidence",
      thing: value.text ?? "",
      remedy: "use one of \(Gathering.allCases.map(\.rawValue).joined(separator: ", "))"
    )
    return nil
  }

  private func pattern(_ value: YAMLValue) -> PhrasePattern? {
    guard let text = value.string("pattern") else { return nil }
    do {
      let pattern = try PhrasePattern.parse(text)
      for concept in pattern.concepts where !knowsConcept(concept) {
        value.report("unknown concept", thing: concept, remedy: "add it to Rules/vocabulary")
      }
      return pattern
    } catch {
      value.report("\(error)", thing: text, remedy: "see 'Intents' in Rules/README.md")
      return nil
    }
  }
}
