/// A row of the general equivalence maps between ICD-9-CM and ICD-10-CM.
///
/// Source: the user's guide of the maps, CMS, 2018.
package struct Equivalence: Hashable, Sendable {
  /// Without its dot; empty when there is no map.
  package var target: String
  /// The two codes do not say the same.
  package var isApproximate: Bool
  /// Several targets together say what the source says.
  package var isCombination: Bool
  /// Which of several combinations, from 1.
  package var scenario: Int
  /// The place in the combination; the rows of one place are alternatives.
  package var choice: Int

  /// Reads the five digits: approximate, no map, combination, scenario, choice list; nil when they are others.
  package init?(target: String, flags: String) {
    let digits = flags.utf8.map { Int($0) - 48 }
    guard digits.count == 5, digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
    self.target = digits[1] == 1 ? "" : target
    isApproximate = digits[0] == 1
    isCombination = digits[2] == 1
    scenario = digits[3]
    choice = digits[4]
  }
}

/// The rows of one map that begin with a code.
package struct EquivalenceLookup: Hashable, Sendable {
  package var coverage: TableCoverage
  /// From ICD-10-CM to ICD-9-CM, not the other way.
  package var isForward: Bool
  package var rows: [Equivalence]

  package init(coverage: TableCoverage, isForward: Bool, rows: [Equivalence]) {
    self.coverage = coverage
    self.isForward = isForward
    self.rows = rows
  }
}
