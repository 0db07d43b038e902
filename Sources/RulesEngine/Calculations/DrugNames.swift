import CaseModel

/// Finds the drugs that a question names, by code, generic name or brand.
struct DrugNames {
  private let records: [DrugUnitRecord]

  init(_ records: [DrugUnitRecord]) { self.records = records }

  /// By code when there are codes of drugs; else by the longest name that the text holds.
  func rows(_ codes: Set<Code>, in text: String) -> [DrugUnitRecord] {
    let coded = records.filter { codes.contains($0.code) }
    if !coded.isEmpty { return coded }
    let text = LocalityNames.words(text)
    var best = 0
    var found: [DrugUnitRecord] = []
    for record in records {
      let length = names(of: record).map { Self.length(of: $0, in: text) }.max() ?? 0
      guard length > 0, length >= best else { continue }
      if length > best { found = [] }
      best = length
      found.append(record)
    }
    return found
  }

  /// The brands, the generic name as written, and its first word when that tells enough.
  private func names(of record: DrugUnitRecord) -> [[String]] {
    let generic = LocalityNames.words(record.drug)
    let first = generic.prefix(1).filter { $0.utf8.count > 4 }
    return record.words.map(LocalityNames.words) + [generic, first].filter { !$0.isEmpty }
  }

  /// Letters of the name when its words stand in the text in this order, else 0.
  private static func length(of name: [String], in text: [String]) -> Int {
    guard let first = name.first, name.joined().utf8.count > 2 else { return 0 }
    for start in text.indices where text[start] == first {
      if text[start...].starts(with: name) { return name.reduce(0) { $0 + $1.utf8.count } }
    }
    return 0
  }
}
