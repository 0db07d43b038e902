import CaseModel

/// The last day on which Medicare takes a claim (42 CFR 424.44: one calendar year).
struct FilingDeadline {
  let service: ServiceDate

  /// The same day a year later; from 29 February the 28th; nil beyond the calendar.
  var last: ServiceDate? {
    ServiceDate(year: service.year + 1, month: service.month, day: service.day)
      ?? ServiceDate(year: service.year + 1, month: service.month, day: service.day - 1)
  }

  /// The Monday after a last day on a Saturday or Sunday; else nil.
  var workday: ServiceDate? {
    last.flatMap { day in day.weekend.flatMap { day.adding(days: $0 == "Saturday" ? 2 : 1) } }
  }
}

extension ServiceDate {
  /// "Saturday" or "Sunday"; nil on other days.
  var weekend: String? {
    // 1970-01-01 was a Thursday.
    switch ((dayNumber % 7) + 7 + 4) % 7 {
    case 6: "Saturday"
    case 0: "Sunday"
    default: nil
    }
  }
}
