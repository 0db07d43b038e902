import CaseModel

/// Finds rows of the same thing in one table whose periods overlap, or leave a gap.
struct DatedTableReview {
  let table: DatedTable

  private struct Dated {
    var row: TabularRow
    var period: EffectivePeriod
  }

  func faults(_ folder: DataFolder) -> [Fault] {
    var groups: [String: [Dated]] = [:]
    for row in table.rows(folder) {
      let key = table.key.map(row.text).joined(separator: " ")
      groups[key, default: []].append(Dated(row: row, period: table.period(of: row)))
    }
    return groups.sorted { $0.key < $1.key }.flatMap { faults($0.key, $0.value) }
  }

  private func faults(_ key: String, _ rows: [Dated]) -> [Fault] {
    let sorted = rows.sorted { Self.start($0) < Self.start($1) }
    return zip(sorted, sorted.dropFirst()).compactMap { fault(key, $0, $1) }
  }

  private static func start(_ row: Dated) -> Int { row.period.first?.number ?? 0 }

  private func fault(_ key: String, _ earlier: Dated, _ later: Dated) -> Fault? {
    if earlier.period.overlaps(later.period) {
      let isTheSame = earlier.period == later.period
      return Fault(
        later.row.place,
        isTheSame ? "a row that stands twice" : "two periods of the same row that overlap",
        thing: key,
        remedy:
          "see \(earlier.row.path), line \(earlier.row.line); \(isTheSame ? "join the two" : "end the earlier one the day before the later one begins")"
      )
    }
    guard table.isContinuous, let end = earlier.period.last, let start = later.period.first,
      let next = end.adding(days: 1), next < start
    else { return nil }
    return Fault(
      later.row.place,
      "a gap between two periods of the same row",
      thing: key,
      remedy: "nothing holds from \(next) to the day before \(start); fill it if something did",
      isNote: true
    )
  }
}
