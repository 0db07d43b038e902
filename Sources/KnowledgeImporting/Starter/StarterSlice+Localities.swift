import CaseModel
import KnowledgeStore

/// The payment areas of the fee schedule, which the slice holds whole.
extension StarterSlice {
  func localities(_ writer: KnowledgeWriter) throws {
    guard let release = release("gpci", .localities) else { return }
    let columns = ["contractor", "locality", "state", "name", "work", "practice", "malpractice"]
    try writer.add(release, isBundled: true) { batch in
      for row in rows("gpci", columns) {
        guard let work = decimal(row, "work", 3), let practice = decimal(row, "practice", 3),
          let malpractice = decimal(row, "malpractice", 3)
        else { continue }
        try batch.insert(
          Locality(
            contractor: row.text("contractor"),
            number: row.text("locality"),
            state: row.text("state"),
            name: row.text("name"),
            work: work,
            practice: practice,
            malpractice: malpractice
          )
        )
      }
    }
  }

  func anesthesiaFactors(_ writer: KnowledgeWriter) throws {
    guard let release = release("anesthesia", .anesthesia) else { return }
    try writer.add(release, isBundled: true) { batch in
      for row in rows("anesthesia", ["contractor", "locality", "factor"]) {
        guard let cents = decimal(row, "factor", 2) else { continue }
        try batch.insert(
          AnesthesiaFactor(
            contractor: row.text("contractor"),
            locality: row.text("locality"),
            cents: cents
          )
        )
      }
    }
  }

  func localityAreas(_ writer: KnowledgeWriter) throws {
    guard let release = release("localities", .localityAreas) else { return }
    try writer.add(release, isBundled: true) { batch in
      for row in rows("localities", ["contractor", "locality", "places", "counties"]) {
        try batch.insert(
          LocalityArea(
            contractor: row.text("contractor"),
            number: row.text("locality"),
            places: row.phrases("places"),
            counties: row.text("counties")
          )
        )
      }
    }
  }

  /// A number such as `1.011` in the unit of its last decimal.
  private func decimal(_ row: TabularRow, _ column: String, _ places: Int) -> Int? {
    if let value = DecimalNumber.scaled(Array(row.text(column).utf8), places: places) {
      return value
    }
    row.report(column, "\(column) must be a number", remedy: "write it as 1.011")
    return nil
  }
}
