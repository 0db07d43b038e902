import CaseModel

/// A row of a tab-separated file, read by the names of its columns.
struct TabularRow {
  let path: String
  let line: Int
  let columns: [String]
  let cells: [ArraySlice<UInt8>]
  let faults: FaultCollector

  var place: SourcePlace { SourcePlace(path: path, line: line, column: 1) }

  /// The text of a cell; empty when the row ends before it.
  func text(_ column: String) -> String {
    guard let index = columns.firstIndex(of: column), index < cells.count else { return "" }
    var text = cells[index]
    while text.first == 32 { text = text.dropFirst() }
    while text.last == 32 { text = text.dropLast() }
    return String(decoding: text, as: UTF8.self)
  }

  /// The place of a cell, counted in bytes from the start of the line.
  func place(of column: String) -> SourcePlace {
    let index = min(columns.firstIndex(of: column) ?? 0, cells.count)
    let before = cells.prefix(index).reduce(0) { $0 + $1.count + 1 }
    return SourcePlace(path: path, line: line, column: before + 1)
  }

  func report(_ column: String, _ problem: String, remedy: String) {
    faults.add(place(of: column), problem, thing: text(column), remedy: remedy)
  }

  func number(_ column: String) -> Int? {
    let text = text(column)
    guard !text.isEmpty else { return nil }
    if let number = Int(text) { return number }
    report(column, "\(column) must be a whole number", remedy: "write digits only")
    return nil
  }

  func date(_ column: String) -> ServiceDate? {
    let text = text(column)
    guard !text.isEmpty else { return nil }
    if let date = ServiceDate(iso: text) { return date }
    report(column, "\(column) must be a day", remedy: "write it as 2024-08-01")
    return nil
  }

  /// The days from `from` to `to`; a period without a day is reported.
  var period: EffectivePeriod {
    let period = EffectivePeriod(first: date("from"), last: date("to"))
    if period.isEmpty {
      report(
        "to",
        "a period that is empty",
        remedy: "'to' is the last day and must not come before 'from'"
      )
    }
    return period
  }

  /// A procedure or diagnosis code; anything else is reported.
  func code(_ column: String) -> Code? {
    let text = text(column)
    if let code = Code(procedure: text) ?? Code(diagnosis: text) { return code }
    report(
      column,
      "\(column) must be a code",
      remedy: "write a CPT, HCPCS Level II or ICD-10-CM code"
    )
    return nil
  }

  /// Items parted by `; `.
  func phrases(_ column: String) -> [String] {
    text(column).split(separator: ";").map { item in
      var item = item.drop { $0 == " " }
      while item.last == " " { item = item.dropLast() }
      return String(item)
    }.filter { !$0.isEmpty }
  }

  /// Items parted by blanks.
  func words(_ column: String) -> [String] {
    text(column).split { $0 == " " || $0 == ";" || $0 == "," }.map(String.init)
  }
}
