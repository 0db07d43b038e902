import CaseModel

/// An age on a day; nobody is older on the day before a birthday.
package struct PatientAge {
  package let days: Int
  let months: Int
  package let years: Int

  /// Nil when the day lies before the birth.
  package init?(born birth: ServiceDate, on day: ServiceDate) {
    guard birth <= day else { return nil }
    days = day.dayNumber - birth.dayNumber
    let whole = (day.year - birth.year) * 12 + day.month - birth.month
    months = day.day < birth.day ? whole - 1 : whole
    years = months / 12
  }
}
