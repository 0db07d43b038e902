import CaseModel

/// Writes a list of codes as a person would: neighbours as spans, the rest counted.
package enum CodeListText {
  /// At most `limit` items, then "and 12 more".
  package static func short(_ codes: [Code], limit: Int = 8) -> String {
    var seen = Set<Code>()
    let items = codes.filter { seen.insert($0).inserted }.map(\.description)
    guard items.count > limit else { return items.joined(separator: ", ") }
    return items.prefix(limit).joined(separator: ", ") + " and \(items.count - limit) more"
  }
}
