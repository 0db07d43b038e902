import CaseModel

/// What the general equivalence maps lead to from a code.
struct EquivalenceLines {
  /// Without its dot.
  let source: String

  /// Adds the ICD-9-CM codes of an ICD-10-CM code.
  func add(to lines: inout PageLines, _ draft: FindingsDraft) throws {
    for lookup in try draft.source.equivalences(of: source) where lookup.isForward {
      lines.add(
        "ICD-9-CM by the equivalence map: \(Self.statement(lookup)).",
        TableUse(lookup.coverage, row: "row \(source)")
      )
    }
  }

  /// The targets in words: alternatives, combinations, and how exact they are.
  static func statement(_ lookup: EquivalenceLookup) -> String {
    func name(_ row: Equivalence) -> String {
      lookup.isForward ? OldDiagnosis.dotted(row.target) : dotted(row.target)
    }
    let mapped = lookup.rows.filter { !$0.target.isEmpty }
    guard !mapped.isEmpty else { return "no code fits" }
    var ways: [String] = mapped.filter { !$0.isCombination }.map(name)
    let scenarios = Dictionary(grouping: mapped.filter(\.isCombination), by: \.scenario)
    for (_, rows) in scenarios.sorted(by: { $0.key < $1.key }) {
      let places = Dictionary(grouping: rows, by: \.choice).sorted { $0.key < $1.key }
      let texts = places.map { place in
        let names = place.value.map(name)
        return names.count == 1 ? names[0] : "one of \(names.joined(separator: ", "))"
      }
      ways.append(texts.joined(separator: " together with "))
    }
    let isApproximate = mapped.contains(where: \.isApproximate)
    return ways.joined(separator: ", or ")
      + (isApproximate ? " (approximate: the codes do not say quite the same)" : " (exact)")
  }

  private static func dotted(_ text: String) -> String {
    Code(diagnosis: text)?.description ?? text
  }
}
