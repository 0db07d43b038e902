import CaseModel
import KnowledgeStore
import RulesEngine

extension KnowledgeLibrary {
  /// Every two of some procedure codes against the PTP edits of a day; codes named twice count once.
  public func conflicts(
    among codes: [Code],
    setting: Setting,
    on date: ServiceDate
  ) throws -> ConflictMatrix {
    let session = try database.session()
    var distinct: [Code] = []
    for code in codes where !distinct.contains(code) { distinct.append(code) }
    var matrix = ConflictMatrix(date: date, setting: setting, rows: [], unknown: [])
    matrix.unknown = try distinct.filter { try !session.code($0, on: date).isKnown }
      .map(\.description)
    for (place, left) in distinct.enumerated() {
      for right in distinct.dropFirst(place + 1) {
        let lookup = try session.pairEdits(left, right, setting: setting, on: date)
        matrix.rows.append(Self.row(left, right, lookup))
      }
    }
    return matrix
  }

  private static func row(_ left: Code, _ right: Code, _ lookup: PairLookup) -> ConflictMatrix.Row {
    var row = ConflictMatrix.Row(
      columnOne: left.description,
      columnTwo: right.description,
      state: lookup.coverage == .missing ? .notChecked : .noEdit
    )
    let use = TableUse(lookup.coverage, row: "pair \(left)/\(right)")
    (row.citation, row.isOutside) = (use?.citation, use?.isOutside ?? false)
    guard let edit = lookup.edits.first else { return row }
    (row.columnOne, row.columnTwo) = (edit.columnOne.description, edit.columnTwo.description)
    (row.indicator, row.period) = (edit.indicator.rawValue, edit.period)
    row.state = edit.isInForce ? .edit : .notInForce
    return row
  }
}
