import CaseModel

/// Looks for holes in the table of visit levels: levels without a code, and minutes without one or with two.
struct VisitLevelReview {
  private struct Row {
    var row: TabularRow
    var period: EffectivePeriod
    var levels: [String]
    var minutes: Int?
    var minutesTo: Int?
  }

  private static let path = "evaluation-and-management/levels.tsv"
  private static let order = ["straightforward", "low", "moderate", "high"]
  /// The day from which levels are told by decision making or time.
  private static let beginning = ServiceDate(number: 20_210_101)

  private let groups: [[Row]]
  /// The first day of each code that has one.
  private let firstDays: [String: String]

  init(_ folder: DataFolder) {
    guard let table = DatedTable.all.first(where: { $0.path == Self.path }),
      let codes = DatedTable.all.first(where: { $0.path == "codes/" })
    else {
      (groups, firstDays) = ([], [:])
      return
    }
    firstDays = Dictionary(
      codes.rows(folder).map { ($0.text("code"), $0.text("from")) },
      uniquingKeysWith: min
    )
    let rows = table.rows(folder).map { row in
      let told = row.text("mdm")
      return Row(
        row: row,
        period: table.period(of: row),
        levels: Self.order.filter { told.split(separator: "-").map(String.init).contains($0) },
        minutes: row.number("minutes"),
        minutesTo: row.number("minutes_to")
      )
    }
    let named = Dictionary(grouping: rows) { "\($0.row.text("family")) \($0.row.text("patient"))" }
    groups = named.sorted { $0.key < $1.key }.map(\.value)
  }

  var faults: [Fault] { groups.flatMap(faults) }

  /// Looks at one kind of visit and patient on every day on which its table changes.
  private func faults(of rows: [Row]) -> [Fault] {
    let ends = rows.compactMap { $0.period.last?.adding(days: 1) }
    let days = Set(rows.compactMap(\.period.first) + ends + [Self.beginning].compactMap(\.self))
      .sorted()
    var faults: [Fault] = []
    for day in days {
      let held = rows.filter { $0.period.contains(day) && !$0.levels.isEmpty }
      if held.isEmpty {
        faults += missing(rows, on: day)
      } else {
        faults += Self.levelFaults(held, on: day) + Self.minuteFaults(held, on: day)
      }
    }
    var seen = Set<Fault>()
    return faults.filter { seen.insert($0).inserted }
  }

  /// A kind of visit that has codes later, and none that a level chooses on this day.
  private func missing(_ rows: [Row], on day: ServiceDate) -> [Fault] {
    guard let next = rows.first(where: { !$0.levels.isEmpty && $0.period.isAhead(of: day) }),
      firstDays[next.row.text("code")] != next.row.text("from")
    else { return [] }
    return [
      Fault(
        next.row.place,
        "a kind of visit without levels on \(day)",
        thing: Self.name(next),
        remedy: "add the rows of the time before, or leave it to facts on the older rules",
        isNote: true
      )
    ]
  }

  private static func levelFaults(_ rows: [Row], on day: ServiceDate) -> [Fault] {
    order.compactMap { level in
      let held = rows.filter { $0.levels.contains(level) }
      guard held.count != 1, let at = held.last ?? rows.first else { return nil }
      return Fault(
        at.row.place,
        held.isEmpty ? "a level without a code on \(day)" : "a level with two codes on \(day)",
        thing: "\(name(at)), \(level)",
        remedy: "each level of a kind of visit has one code on each day"
      )
    }
  }

  private static func minuteFaults(_ rows: [Row], on day: ServiceDate) -> [Fault] {
    let timed = rows.filter { $0.minutes != nil }.sorted { ($0.minutes ?? 0) < ($1.minutes ?? 0) }
    var faults: [Fault] = []
    if !timed.isEmpty, let bare = rows.first(where: { $0.minutes == nil }) {
      faults.append(
        Fault(
          bare.row.place,
          "a level without minutes among some that have them on \(day)",
          thing: bare.row.text("code"),
          remedy: "fill 'minutes'"
        )
      )
    }
    for (lower, upper) in zip(timed, timed.dropFirst()) {
      if let fault = fault(lower, upper, on: day) { faults.append(fault) }
    }
    return faults
  }

  private static func fault(_ lower: Row, _ upper: Row, on day: ServiceDate) -> Fault? {
    let codes = "\(lower.row.text("code")) and \(upper.row.text("code"))"
    let rank = { (row: Row) in row.levels.last.flatMap(order.firstIndex(of:)) ?? 0 }
    if lower.minutes == upper.minutes || rank(lower) >= rank(upper) {
      return Fault(
        upper.row.place,
        "minutes that do not rise with the level on \(day)",
        thing: codes,
        remedy: "the higher level takes the longer time"
      )
    }
    guard let end = lower.minutesTo, let start = upper.minutes, end + 1 != start else { return nil }
    return Fault(
      upper.row.place,
      end + 1 < start
        ? "minutes that belong to no code on \(day)" : "minutes that belong to two codes on \(day)",
      thing: codes,
      remedy:
        "\(lower.row.text("code")) ends at \(end), \(upper.row.text("code")) begins at \(start)"
    )
  }

  private static func name(_ row: Row) -> String {
    "\(row.row.text("family")), \(row.row.text("patient"))"
  }
}
