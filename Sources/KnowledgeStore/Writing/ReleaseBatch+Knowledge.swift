import CaseModel

extension ReleaseBatch {
  /// Adds a record of a code with the words that coders use for it.
  package func insert(_ record: CodeRecord, words: [String] = []) throws {
    let marks = String(repeating: ", ?", count: 10)
    try statement("INSERT INTO code (release, \(CodeRecord.columns), words) VALUES (?\(marks))")
      .run {
        $0.write(release.id)
        record.write(to: &$0)
        $0.write(words.joined(separator: "; "))
      }
    accept(naming: record.code)
    noteSearchable()
  }

  package func insert(_ card: FactCard) throws {
    var bytes = ByteWriter()
    card.write(to: &bytes)
    try statement("INSERT INTO fact (id, release, card) VALUES (?, ?, ?)").run {
      $0.write(card.id)
      $0.write(release.id)
      $0.write(bytes.bytes)
    }
    accept()
  }

  /// Keeps compiled rules or vocabulary under a name, as bytes that the database does not look into.
  package func insert(image bytes: [UInt8], named name: String) throws {
    try statement("INSERT OR REPLACE INTO image (name, release, bytes) VALUES (?, ?, ?)").run {
      $0.write(name)
      $0.write(release.id)
      $0.write(bytes)
    }
  }

  package func insert(_ authority: Authority) throws { try insert(row: authority) }
  package func insert(_ modifier: ModifierRecord) throws { try insert(row: modifier) }
  package func insert(_ place: PlaceRecord) throws { try insert(row: place) }
  package func insert(_ denial: DenialRecord) throws { try insert(row: denial) }
  package func insert(_ crosswalk: CrosswalkRecord) throws { try insert(row: crosswalk) }
  package func insert(_ service: PreventiveRecord) throws { try insert(row: service) }
  package func insert(_ contractor: ContractorRecord) throws { try insert(row: contractor) }
  package func insert(_ level: VisitLevel) throws { try insert(row: level) }
  package func insert(_ time: AddedTime) throws { try insert(row: time) }
  package func insert(_ row: DecisionMakingRow) throws { try insert(row: row) }
  package func insert(_ amount: AmountRecord) throws { try insert(row: amount) }
  package func insert(_ unit: DrugUnitRecord) throws { try insert(row: unit) }
  package func insert(_ units: BaseUnitsRecord) throws { try insert(row: units) }
  package func insert(_ area: LocalityArea) throws { try insert(row: area) }

  private func insert<Row: StoredRow>(row: Row) throws {
    try statement(Row.insertion).run {
      $0.write(release.id)
      row.write(to: &$0)
    }
    accept()
  }
}
