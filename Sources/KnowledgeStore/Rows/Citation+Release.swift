import CaseModel

extension Citation {
  /// Cites a row of a release.
  init(_ release: Release, row: String) {
    self.init(
      source: release.kind.rawValue,
      title: release.label,
      section: "row \(row)",
      period: release.period
    )
  }
}
