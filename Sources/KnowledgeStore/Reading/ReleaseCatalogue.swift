import CaseModel

/// The releases of a database, and which of them to look in for a date.
struct ReleaseCatalogue {
  let all: [Release]
  private let byKind: [TableKind: [Release]]
  private let byID: [Int64: Release]

  init(_ session: ReadSession) throws {
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
    let releases = byKind[kind] ?? []
    let inForce = releases.filter { $0.period.contains(date) }.sorted(by: Self.isBetter)
    if let found = try inForce.first(where: covers) { return .loaded(found) }
    let others = releases.filter { !$0.period.contains(date) }
      .sorted { Self.isNearer($0, $1, to: date) }
    if let found = try others.first(where: covers) { return .outside(nearest: found) }
    return .missing
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
