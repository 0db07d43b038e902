import CaseModel

/// Reads days as claims and spreadsheets write them.
enum DateReading {
  /// `2024-08-01`, `20240801`, `08/01/2024`, `8/1/24`, `08-01-2024`; a time of day behind it is dropped.
  static func day(_ field: ByteView) throws(FieldProblem) -> ServiceDate {
    guard let day = parsed(field, isBirth: false) else { throw .date }
    return day
  }

  /// A day of birth, for which two digits of a year are not enough.
  static func birthDate(_ field: ByteView) throws(FieldProblem) -> ServiceDate {
    guard let day = parsed(field, isBirth: true) else {
      throw parsed(field, isBirth: false) == nil ? .date : .birthYear
    }
    return day
  }

  /// `20240801-20240803`, `2024-08-01..2024-08-03`, or one day.
  static func range(
    _ field: ByteView
  ) throws(FieldProblem) -> (first: ServiceDate, last: ServiceDate?) {
    let field = field.trimmed
    if field.count == 8 { return (try day(field), nil) }
    let halves: (ByteView, ByteView)
    if field.count == 17, field[8] == 45 {
      halves = (field.part(0, 8), field.part(9, 17))
    } else if let dots = dots(in: field) {
      halves = (field.part(0, dots), field.part(dots + 2, field.count))
    } else {
      return (try day(field), nil)
    }
    let (first, last) = (try day(halves.0), try day(halves.1))
    guard first <= last else { throw .reversed }
    return (first, first == last ? nil : last)
  }

  private static func dots(in field: ByteView) -> Int? {
    for index in 0..<max(0, field.count - 1) where field[index] == 46 && field[index + 1] == 46 {
      return index
    }
    return nil
  }

  private static func parsed(_ field: ByteView, isBirth: Bool) -> ServiceDate? {
    var field = field.trimmed
    if let number = field.wholeNumber, field.count == 8 { return ServiceDate(number: number) }
    if field.count > 10, field[10] == 84 || field[10] == 32 { field = field.part(0, 10) }
    if let blank = field.first(32) { field = field.part(0, blank) }
    guard field.count <= 10 else { return nil }
    let parts = FieldReading.split(field) { $0 == 45 || $0 == 47 }
    guard parts.count == 3, let first = parts[0].wholeNumber, let second = parts[1].wholeNumber,
      let third = parts[2].wholeNumber
    else { return nil }
    if parts[0].count == 4 { return ServiceDate(year: first, month: second, day: third) }
    if parts[2].count == 2, isBirth { return nil }
    guard parts[2].count == 4 || parts[2].count == 2 else { return nil }
    return ServiceDate(year: third < 100 ? 2000 + third : third, month: first, day: second)
  }
}
