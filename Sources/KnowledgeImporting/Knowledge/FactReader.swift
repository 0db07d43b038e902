import CaseModel
import RulesEngine

/// Reads fact cards from the YAML files of the subjects.
struct FactReader {
  let authorities: AuthorityIndex
  /// Whether a concept id stands in the vocabulary.
  let knowsConcept: (String) -> Bool
  private(set) var cards: [FactCard] = []
  private(set) var entries: [FactEntry] = []

  init(authorities: AuthorityIndex, knowsConcept: @escaping (String) -> Bool) {
    self.authorities = authorities
    self.knowsConcept = knowsConcept
  }

  private static let keys: Set<String> = [
    "fact", "why", "do", "not", "about", "needs", "words", "verdict", "payer", "setting", "from",
    "to", "leads", "source", "checked", "id", "note",
  ]

  mutating func read(_ file: DataFile, _ faults: FaultCollector) {
    guard let value = YAMLValue.read(file, faults) else { return }
    for item in value.items {
      guard
        let record = YAMLRecord(
          item,
          keys: Self.keys,
          required: ["fact", "about", "source", "checked"]
        )
      else { continue }
      add(record)
    }
  }

  private mutating func add(_ record: YAMLRecord) {
    guard let statement = record.string("fact") else { return }
    let isChecked = record.string("checked") != "no"
    let citations = authorities.citations(record["source"], isChecked: isChecked)
    guard !citations.isEmpty else {
      record.value.report(
        "a fact without authority",
        thing: String(statement.prefix(60)),
        remedy: "add 'source: {id, section}'"
      )
      return
    }
    let id = cards.count
    cards.append(
      FactCard(
        id: id,
        origin: "\(record.value.path):\(record.value.place.line)",
        statement: statement,
        why: record.strings("why"),
        action: record.strings("do"),
        caution: record.strings("not"),
        verdict: verdict(record),
        citations: citations
      )
    )
    entries.append(entry(id, record, cards[id]))
  }

  private func verdict(_ record: YAMLRecord) -> Verdict {
    guard let name = record.string("verdict") else { return .informational }
    if let verdict = Verdict(name: name) { return verdict }
    record["verdict"]?.report("unknown verdict", thing: name, remedy: "see KnowledgeBase/README.md")
    return .informational
  }

  private func entry(_ id: Int, _ record: YAMLRecord, _ card: FactCard) -> FactEntry {
    let terms = (record["about"]?.items ?? []).compactMap(term)
    let needs = record["needs"]?.items.compactMap(term) ?? Array(terms.prefix(1))
    let texts = [card.statement] + card.why + card.action + card.caution + record.strings("words")
    return FactEntry(
      id: id,
      about: terms,
      needs: needs,
      ranges: terms.compactMap(FactTerm.range),
      stems: FactTerm.stems(texts),
      payers: payers(record),
      setting: setting(record),
      period: record.period,
      leads: record.flag("leads") ?? false
    )
  }

  /// A concept, code, span, modifier, reason code or place; an unknown concept is reported.
  private func term(_ value: YAMLValue) -> String? {
    guard let text = value.string("about") else { return nil }
    if FactTerm.isTyped(text) { return FactTerm.normal(text) }
    if !knowsConcept(text) {
      value.report(
        "unknown concept",
        thing: text,
        remedy: "add it to Rules/vocabulary, or use another"
      )
      return nil
    }
    return text
  }

  private func payers(_ record: YAMLRecord) -> [Payer] {
    (record["payer"]?.items ?? []).compactMap { item in
      let name = item.text == "commercial-payer" ? "commercial" : item.text ?? ""
      if let payer = Payer(rawValue: name) { return payer }
      item.report(
        "unknown payer",
        thing: name,
        remedy: "use one of \(Payer.allCases.map(\.rawValue).joined(separator: ", "))"
      )
      return nil
    }
  }

  private func setting(_ record: YAMLRecord) -> Setting? {
    guard let item = record["setting"], let name = item.text else { return nil }
    if let setting = Setting(rawValue: name) { return setting }
    item.report("unknown setting", thing: name, remedy: "use practitioner, facility or asc")
    return nil
  }
}
