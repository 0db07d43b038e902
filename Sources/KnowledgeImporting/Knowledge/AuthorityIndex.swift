import CaseModel
import KnowledgeStore

/// The authorities of `sources.yaml`, to make citations of.
struct AuthorityIndex {
  private var citations: [String: Citation] = [:]
  private(set) var all: [Authority] = []
  /// Where each authority stands, and the day on which one without editions was read.
  private(set) var places: [String: SourcePlace] = [:]
  private(set) var readings: [String: ServiceDate] = [:]

  init(_ file: DataFile?, _ faults: FaultCollector) {
    guard let file, let value = YAMLValue.read(file, faults) else { return }
    for item in value.items { add(item) }
  }

  private mutating func add(_ item: YAMLValue) {
    guard
      let record = YAMLRecord(
        item,
        keys: ["id", "title", "publisher", "edition", "read", "address", "note", "kind"],
        required: ["id", "title"]
      ),
      let id = record.string("id"), let title = record.string("title")
    else { return }
    if citations[id] != nil {
      item.report("the authority stands twice", thing: id, remedy: "keep one of them")
    }
    let edition = record.string("edition") ?? ""
    let address = record.string("address") ?? ""
    places[id] = item.place
    readings[id] = record.date("read")
    all.append(
      Authority(
        id: id,
        title: title,
        publisher: record.string("publisher") ?? "",
        edition: edition,
        address: address
      )
    )
    citations[id] = Citation(source: id, title: title, edition: edition, address: address)
  }

  /// The citation of a section, nil for an unknown authority.
  func citation(_ id: String, section: String, isChecked: Bool = true) -> Citation? {
    guard var citation = citations[id] else { return nil }
    citation.section = section
    citation.isChecked = isChecked
    return citation
  }

  /// The citation of a table row's `source`, `section` and `checked` cells; an unknown authority is reported.
  func citation(_ row: TabularRow) -> Citation? {
    let id = row.text("source")
    let isChecked = row.text("checked") != "no"
    if let citation = citation(id, section: row.text("section"), isChecked: isChecked) {
      return citation
    }
    row.report("source", "unknown authority", remedy: "name one of KnowledgeBase/sources.yaml")
    return nil
  }

  /// The citations of a fact's `source:`, one or a list.
  func citations(_ value: YAMLValue?, isChecked: Bool) -> [Citation] {
    (value?.items ?? []).compactMap { item in
      guard
        let record = YAMLRecord(item, keys: ["id", "source", "section"], required: ["section"]),
        let id = (record["id"] ?? record["source"])?.string("id")
      else { return nil }
      if let found = citation(id, section: record.string("section") ?? "", isChecked: isChecked) {
        return found
      }
      item.report("unknown authority", thing: id, remedy: "name one of KnowledgeBase/sources.yaml")
      return nil
    }
  }
}
