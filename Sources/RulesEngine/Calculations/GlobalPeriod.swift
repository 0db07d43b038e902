import CaseModel

/// The days of a global period.
///
/// See IOM 100-04, ch. 12 §40.1.
package struct GlobalPeriod {
  let surgery: ServiceDate
  /// 0, 10 or 90.
  let days: Int

  package init(surgery: ServiceDate, days: Int) {
    self.surgery = surgery
    self.days = days
  }

  /// Whether a day lies in it, the day of surgery too.
  package func contains(_ date: ServiceDate) -> Bool {
    EffectivePeriod(first: first, last: last).contains(date)
  }

  /// The day before surgery belongs to 90 days.
  var first: ServiceDate { days == 90 ? surgery.adding(days: -1) ?? surgery : surgery }
  /// Counting starts the day after surgery; nil beyond the calendar.
  var last: ServiceDate? { surgery.adding(days: days) }
}
