import CaseModel

/// The releases of a database, and which of them to look in for a date.
final class ReleaseCatalogue {
  private struct Day: Hashable {
    var kind: TableKind
    var number: Int

    // The kinds have texts behind them, which are slow to hash; of one day there are few.
    func hash(into hasher: inout Hasher) { hasher.combine(number) }
  }

  let all: [Release]
  private var candidates = BoundedCache<Day, [TableCoverage]>(capacity: 64)
  private var wholes = BoundedCache<Day, TableCoverage?>(capacity: 256)
  private let byKind: [TableKind: [Release]]
  private let byID: [Int64: Release]

  convenience init(_ session: ReadSession) throws {
    self.init(
      try session.all("SELECT \(Release.columns) FROM release ORDER BY id") { Release(from: &$0) }
    )
  }

  init(_ releases: [Release]) {
    all = releases
    byKind = Dictionary(grouping: releases, by: \.kind)
    byID = Dictionary(releases.map { ($0.id, $0) }) { first, _ in first }
  }

  func release(_ id: Int64) -> Release? { byID[id] }

  /// The coverage by the best release that `covers` what is asked.
  ///
  /// In force on the date: a whole publication before a slice, a later one before an earlier one.
  /// Else the nearest in time, the earlier one of two at the same distance.
  func coverage(
    of kind: TableKind,
    on date: ServiceDate,
    covers: (Release) throws -> Bool
  ) rethrows -> TableCoverage {
    let day = Day(kind: kind, number: date.number)
    for candidate in candidates.value(day, make: { ranked(kind, date) }) {
      if let release = candidate.release, try covers(release) { return candidate }
    }
    return .missing
  }

  /// The coverage by the best release of all when that is a whole publication, which covers any code.
  func whole(_ kind: TableKind, on date: ServiceDate) -> TableCoverage? {
    let day = Day(kind: kind, number: date.number)
    return wholes.value(day) {
      candidates.value(day) { ranked(kind, date) }.first.flatMap {
        $0.release?.isComplete == true ? $0 : nil
      }
    }
  }

  /// All releases of a kind as what they would be for a date, best first.
  private func ranked(_ kind: TableKind, _ date: ServiceDate) -> [TableCoverage] {
    let releases = byKind[kind] ?? []
    let inForce = releases.filter { $0.period.contains(date) }.sorted(by: Self.isBetter)
    let others = releases.filter { !$0.period.contains(date) }
      .sorted { Self.isNearer($0, $1, to: date) }
    return inForce.map { .loaded($0) } + others.map { .outside(nearest: $0) }
  }

  private static func isBetter(_ left: Release, _ right: Release) -> Bool {
    if left.isComplete != right.isComplete { return left.isComplete }
    let (first, second) = (left.period.first?.number ?? 0, right.period.first?.number ?? 0)
    return first != second ? first > second : left.id > right.id
  }

  private static func isNearer(_ left: Release, _ right: Release, to date: ServiceDate) -> Bool {
    let (first, second) = (distance(left, date), distance(right, date))
    if first != second { return first < second }
    let isEarlier = left.period.isOver(on: date)
    if isEarlier != right.period.isOver(on: date) { return isEarlier }
    return isBetter(left, right)
  }

  private static func distance(_ release: Release, _ date: ServiceDate) -> Int {
    let day = date.dayNumber
    if let last = release.period.last, last < date { return day - last.dayNumber }
    if let first = release.period.first, date < first { return first.dayNumber - day }
    return 0
  }
}
