import CaseModel

/// Reads a row of the table of medical decision making.
struct DecisionMakingReader {
  let authorities: AuthorityIndex
  let knowsConcept: (String) -> Bool

  func row(_ item: YAMLValue) -> DecisionMakingRow? {
    guard
      let record = YAMLRecord(
        item,
        keys: ["element", "level", "any", "summary", "source", "checked", "note"],
        required: ["element", "level", "any", "summary", "source"]
      ),
      let element = record.string("element"), let level = record.string("level"),
      let citation = authorities.citations(
        record["source"],
        isChecked: record.string("checked") != "no"
      ).first
    else { return nil }
    return DecisionMakingRow(
      element: element,
      level: level,
      alternatives: (record["any"]?.items ?? []).compactMap(alternative),
      summary: record.string("summary") ?? "",
      citation: citation
    )
  }

  private func alternative(_ item: YAMLValue) -> ConceptCount? {
    guard let record = YAMLRecord(item, keys: ["concept", "at_least"], required: ["concept"]),
      let concept = record.string("concept")
    else { return nil }
    if !knowsConcept(concept) {
      item.report("unknown concept", thing: concept, remedy: "add it to Rules/vocabulary")
    }
    return ConceptCount(concept: concept, atLeast: record.number("at_least") ?? 1)
  }
}
