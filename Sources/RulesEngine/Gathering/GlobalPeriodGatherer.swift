import CaseModel

/// Works out the last day of a global period from the day of the operation.
///
/// Source: IOM 100-04, ch. 12 §40.1.
struct GlobalPeriodGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    guard let surgery = draft.intent.dates.min(), let period = try period(draft),
      let last = surgery.adding(days: period.days)
    else { return }
    let visit = draft.intent.dates.filter { $0 > surgery }.min()
    draft.add(
      .headline,
      Self.statement(surgery, last, visit, period.days),
      period.citations,
      verdict: .informational,
      origin: "global period \(surgery)",
      weight: HeadlineWeight.computed,
      support: why(period, surgery)
    )
  }

  private struct Period {
    var days: Int
    var citations: [Citation]
  }

  private static func statement(
    _ surgery: ServiceDate,
    _ last: ServiceDate,
    _ visit: ServiceDate?,
    _ days: Int
  ) -> String {
    let span =
      "Surgery on \(surgery) with \(days) global days: the last day of the period is \(last)"
    guard let visit else { return span + "." }
    return visit > last
      ? "\(span), so \(visit) is outside it and a visit then is billed as usual when it is needed."
      : "\(span), so \(visit) is inside it: a related visit is included, an unrelated one takes 24."
  }

  private func why(_ period: Period, _ surgery: ServiceDate) -> [Evidence] {
    let text =
      period.days == 90
      ? "Counting starts the day after surgery; the day before surgery belongs to the period too."
      : "Counting starts the day after the procedure."
    return Sentence(text, citing: period.citations).map {
      [Evidence(.why, $0, origin: "global period \(surgery)")]
    } ?? []
  }

  /// The days of the first code that has them, or those that the question names.
  private func period(_ draft: FindingsDraft) throws -> Period? {
    guard let manual = try draft.source.authority("iom-100-04", section: "ch. 12 §40.1") else {
      return nil
    }
    for line in draft.facts.lines {
      let lookup = try line.fees()
      guard let row = try line.feeRow(), let days = Int(row.globalDays), days > 0,
        let use = TableUse(lookup.coverage, row: "\(line.code), global days \(row.globalDays)")
      else { continue }
      return Period(days: days, citations: [manual, use.citation])
    }
    return Self.daysNamed(draft.intent.text).map { Period(days: $0, citations: [manual]) }
  }

  /// "10 day global", "90-day period": only the two lengths that there are.
  static func daysNamed(_ text: String) -> Int? {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
    for (number, next) in zip(words, words.dropFirst()) where next.hasPrefix("day") {
      if let days = Int(number), days == 10 || days == 90 { return days }
    }
    return nil
  }
}
