import CaseModel

/// A row that a rule looked at, for its citation.
package struct TableUse: Hashable, Sendable {
  package var citation: Citation
  package var kind: TableKind
  /// The release is not in force on the date of service; it is the nearest one.
  package var isOutside: Bool
  /// Label of the release.
  package var release: String
}

extension [TableUse] {
  /// Adds the row that was looked at, once; nothing when no table was searched.
  mutating func note(_ coverage: TableCoverage, row: String) {
    if let use = TableUse(coverage, row: row), !contains(use) { append(use) }
  }
}

extension TableUse {
  /// Cites a row of a release; nil when nothing was searched.
  package init?(_ coverage: TableCoverage, row: String) {
    guard let release = coverage.release else { return nil }
    var isOutside = false
    if case .outside = coverage { isOutside = true }
    let note = isOutside ? " (nearest release loaded)" : ""
    self.init(
      citation: Citation(
        source: release.kind.rawValue,
        title: release.label,
        section: row + note,
        period: release.period
      ),
      kind: release.kind,
      isOutside: isOutside,
      release: release.label
    )
  }
}
