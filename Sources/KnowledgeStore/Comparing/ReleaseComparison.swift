import CaseModel

/// Finds what differs between two releases of the same table.
package struct ReleaseComparison {
  let session: ReadSession
  let old: Release
  let new: Release
  /// The codes of interest; nil for all.
  let codes: Set<Code>?
  /// The last day of the old release and the first of the new one.
  let days: (old: Int, new: Int)

  package init(
    _ knowledge: SQLiteKnowledge,
    _ old: Release,
    _ new: Release,
    codes: Set<Code>?
  ) {
    session = knowledge.session
    self.old = old
    self.new = new
    self.codes = codes
    let first = new.period.first?.number ?? 0
    days = (old.period.last.map { min($0.number, max(first - 1, 0)) } ?? first, first)
  }

  /// The changes, without what only a release that is there in part lacks.
  package func changes() throws -> [ReleaseChange] {
    try allChanges().filter { change in
      (new.isComplete || !change.kind.isEnd) && (old.isComplete || !change.kind.isBeginning)
    }
  }

  private func allChanges() throws -> [ReleaseChange] {
    switch old.kind {
    case .ptpPractitioner, .ptpHospital: try pairChanges()
    case .muePractitioner, .mueHospital, .mueEquipment: try limitChanges()
    case .addOn: try addOnChanges()
    case .relativeValues: try valueChanges()
    default: try codeChanges()
    }
  }

  func concerns(_ code: Code, _ partner: Code? = nil) -> Bool {
    guard let codes else { return true }
    return codes.contains(code) || partner.map { codes.contains($0) } ?? false
  }

  private func limitChanges() throws -> [ReleaseChange] {
    let (before, after) = (try limits(of: old), try limits(of: new))
    return Set(before.keys).union(after.keys).sorted().compactMap { code in
      guard concerns(code), before[code] != after[code] else { return nil }
      switch (before[code], after[code]) {
      case (nil, let value?): return ReleaseChange(kind: .newLimit, code: code, text: value)
      case (let value?, nil): return ReleaseChange(kind: .endedLimit, code: code, text: value)
      case (let left?, let right?):
        return ReleaseChange(kind: .movedLimit, code: code, text: "\(left) → \(right)")
      default: return nil
      }
    }
  }

  private func limits(of release: Release) throws -> [Code: String] {
    let rows = try session.all(
      "SELECT code, units, indicator FROM mue WHERE release = \(release.id)"
    ) { (Code(packedProcedure: $0.number()), "\($0.int()) (MAI \($0.int()))") }
    return Dictionary(rows) { first, _ in first }
  }

  private func addOnChanges() throws -> [ReleaseChange] {
    let (before, after) = (try addOns(of: old, days.old), try addOns(of: new, days.new))
    func changes(_ pairs: Set<[Code]>, _ kind: ReleaseChange.Kind) -> [ReleaseChange] {
      pairs.filter { concerns($0[0], $0[1]) }.sorted { $0.lexicographicallyPrecedes($1) }
        .map { ReleaseChange(kind: kind, code: $0[0], partner: $0[1], text: "") }
    }
    return changes(after.subtracting(before), .newAddOn)
      + changes(before.subtracting(after), .endedAddOn)
  }

  private func addOns(of release: Release, _ day: Int) throws -> Set<[Code]> {
    Set(
      try session.all(
        """
        SELECT code, primary_code FROM addon_primary WHERE release = \(release.id)
        AND first <= \(day) AND (last = 0 OR last >= \(day))
        """
      ) { [Code(packedProcedure: $0.number()), Code(packedProcedure: $0.number())] }
    )
  }
}

extension ReleaseChange.Kind {
  fileprivate var isBeginning: Bool {
    [.newPair, .newLimit, .newAddOn, .newCode].contains(self)
  }

  fileprivate var isEnd: Bool {
    [.endedPair, .endedLimit, .endedAddOn, .endedCode].contains(self)
  }
}
