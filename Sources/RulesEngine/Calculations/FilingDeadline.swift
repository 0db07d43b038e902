import CaseModel

/// The last day on which Medicare takes a claim (42 CFR 424.44: one calendar year).
package struct FilingDeadline {
  let service: ServiceDate

  package init(service: ServiceDate) { self.service = service }

  /// The same day a year later; from 29 February the 28th; nil beyond the calendar.
  package var last: ServiceDate? {
    ServiceDate(year: service.year + 1, month: service.month, day: service.day)
      ?? ServiceDate(year: service.year + 1, month: service.month, day: service.day - 1)
  }

  /// The Monday after a last day on a Saturday or Sunday; else nil.
  package var workday: ServiceDate? {
    last?.mondayAfter
  }
}

extension ServiceDate {
  /// The Monday after a Saturday or Sunday; nil on other days.
  var mondayAfter: ServiceDate? { weekend.flatMap { adding(days: $0 == "Saturday" ? 2 : 1) } }

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

extension ServiceDate {
  /// Names the Monday after a last day on a Saturday or Sunday, for a sentence; empty on other days.
  package var withWorkday: String {
    guard let weekend, let next = mondayAfter else { return description }
    return "\(self), a \(weekend), so Monday \(next)"
  }
}
