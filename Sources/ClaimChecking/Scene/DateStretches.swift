import CaseModel

/// Cuts the calendar into stretches in which the same releases answer, so that what was looked up on one day
/// serves all of its stretch.
///
/// Releases begin and end, and halfway between two of a kind the nearest one changes. Records inside a release begin and
/// end too, nearly always with a month; a record that does not is for its reader to heed.
struct DateStretches {
  /// Day numbers on which a stretch begins, in order.
  private let beginnings: [Int]

  init(_ releases: [Release]) {
    var found: Set<Int> = []
    for (_, kind) in Dictionary(grouping: releases, by: \.kind) {
      let first = kind.compactMap { $0.period.first?.dayNumber }
      let last = kind.compactMap { $0.period.last?.dayNumber }
      found.formUnion(first)
      found.formUnion(last.map { $0 + 1 })
      for end in last {
        // The day of equal distance itself goes to the earlier release.
        for begin in first where begin > end { found.insert((begin + end) / 2 + 1) }
      }
    }
    beginnings = found.sorted()
  }

  /// The number of the stretch in which a day lies.
  func number(of date: ServiceDate) -> Int {
    let day = date.dayNumber
    var (low, high) = (0, beginnings.count)
    while low < high {
      let middle = (low + high) / 2
      if beginnings[middle] <= day { low = middle + 1 } else { high = middle }
    }
    // Months are counted from 1900, which leaves room for more than a million stretches.
    return low * 100_000 + (date.year - 1900) * 12 + date.month
  }
}
