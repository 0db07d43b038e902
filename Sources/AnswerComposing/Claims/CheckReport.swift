import CaseModel

/// Gathers checked records for people, the worst first, and hands them out in stretches, so that memory stays flat.
///
/// Claims without a finding and without an essential gap are only counted, but for a claim that is checked alone.
package struct CheckReport {
  /// So many records are sorted at a time; more than anybody reads through.
  package static let stretch = 5_000

  private let renderer: any CheckReportRenderer
  private var held: [CheckedRecord] = []
  /// The first record, which is shown whatever it says when no other follows.
  private var first: CheckedRecord?
  private var count = 0
  private var isBegun = false

  package init(_ renderer: any CheckReportRenderer) { self.renderer = renderer }

  /// Takes records in the order of the file; gives text when a stretch is full.
  package mutating func add(_ records: [CheckedRecord]) -> String {
    for record in records {
      count += 1
      if count == 1 { first = record }
      if Self.isTelling(record) { held.append(record) }
    }
    return held.count >= Self.stretch ? flush() : ""
  }

  /// The rest, and the summary.
  package mutating func finish(_ summary: CheckSummary) -> String {
    if count == 1, held.isEmpty, let first { held = [first] }
    return flush() + renderer.ending(summary, isAlone: count == 1)
  }

  private mutating func flush() -> String {
    guard !held.isEmpty else { return "" }
    let sorted = held.enumerated().sorted {
      (Self.rank($0.element), $0.offset) < (Self.rank($1.element), $1.offset)
    }.map(\.element)
    defer { (held, isBegun) = ([], true) }
    return renderer.blocks(sorted, isAlone: count == 1, isFirst: !isBegun)
  }

  private static func isTelling(_ record: CheckedRecord) -> Bool {
    guard case .claim(let checked) = record else { return true }
    return checked.verdict != .clean || !checked.findings.isEmpty
  }

  /// What cannot be paid at all comes first.
  private static func rank(_ record: CheckedRecord) -> Int {
    switch record {
    case .unreadable: return 0
    case .notice: return 1
    case .claim(let checked):
      let worst = checked.findings.map(\.severity.order).min() ?? 3
      return worst < 3 ? 2 + worst : checked.verdict == .notFullyChecked ? 5 : 6
    }
  }
}

/// Writes the parts of a report in one form.
package protocol CheckReportRenderer: Sendable {
  /// Records with their sources; `isAlone` when the run has no other.
  func blocks(_ records: [CheckedRecord], isAlone: Bool, isFirst: Bool) -> String
  /// What stands at the end.
  func ending(_ summary: CheckSummary, isAlone: Bool) -> String
}
