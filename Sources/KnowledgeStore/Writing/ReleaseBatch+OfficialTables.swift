import CaseModel

extension ReleaseBatch {
  /// Notes the codes that a slice covers, with or without rows of their own.
  package func insert(scope codes: some Sequence<Code>) throws {
    let statement = try statement("INSERT OR IGNORE INTO scope (code, release) VALUES (?, ?)")
    for code in codes {
      try statement.run {
        $0.write(code.key)
        $0.write(release.id)
      }
    }
  }

  /// Adds a PTP edit; whether it is in force is told by its period.
  package func insert(_ edit: PairEdit) throws {
    pairs.add(
      edit.columnOne.packed,
      edit.columnTwo.packed,
      PairTerms(
        first: edit.period.first?.number ?? 0,
        last: edit.period.last?.number ?? 0,
        indicator: edit.indicator.rawValue,
        isEarly: edit.isEarly,
        rationale: edit.rationale
      )
    )
  }

  /// Adds a PTP row by the packed numbers of its codes: the fast way for millions of rows.
  package func insertPair(_ columnOne: Int64, _ columnTwo: Int64, terms: UInt32) {
    pairs.add(columnOne, columnTwo, terms: terms)
  }

  /// The first and the last column one code of the PTP rows so far.
  package var pairSpan: (first: Code, last: Code)? {
    pairs.span.map { (Code(packedProcedure: $0.first), Code(packedProcedure: $0.last)) }
  }

  /// The number that stands for the dates, the indicator and the rationale of PTP rows.
  package func pairTerms(_ terms: PairTerms) -> UInt32 { pairs.number(of: terms) }

  package func insert(_ limit: UnitLimit) throws {
    try statement("INSERT OR REPLACE INTO mue VALUES (?, ?, ?, ?, ?)").run {
      $0.write(release.id)
      $0.write(limit.code.packed)
      $0.write(limit.units)
      $0.write(limit.adjudicationIndicator)
      $0.write(limit.rationale)
    }
    accept(naming: limit.code)
  }

  package func insert(_ edit: AddOnEdit) throws {
    for primary in edit.primaries {
      try insert(addOn: edit.addOn, type: edit.type, primary: primary, period: .always)
    }
    if edit.isContractorDefined || edit.primaries.isEmpty {
      try insert(addOn: edit.addOn, type: edit.type, primary: nil, period: .always)
    }
    release.rows -= max(edit.primaries.count + (edit.isContractorDefined ? 1 : 0), 1) - 1
  }

  /// Adds one row of the add-on table; without a primary the contractor defines them.
  package func insert(
    addOn: Code,
    type: Int,
    primary: Code?,
    period: EffectivePeriod
  ) throws {
    try statement(
      """
      INSERT INTO addon (release, code, type, is_contractor) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET is_contractor = max(is_contractor, excluded.is_contractor)
      """
    ).run {
      $0.write(release.id)
      $0.write(addOn.packed)
      $0.write(type)
      $0.write(primary == nil && type != 1)
    }
    accept(naming: addOn)
    guard let primary else { return }
    try statement("INSERT OR REPLACE INTO addon_primary VALUES (?, ?, ?, ?, ?)").run {
      $0.write(release.id)
      $0.write(addOn.packed)
      $0.write(primary.packed)
      $0.write(period)
    }
    note(naming: primary)
  }

  package func insert(_ values: RelativeValues) throws {
    let marks = String(repeating: ", ?", count: 18)
    let columns = "release, \(RelativeValues.columns)"
    try statement("INSERT OR REPLACE INTO rvu (\(columns)) VALUES (?\(marks))").run {
      $0.write(release.id)
      values.write(to: &$0)
    }
    accept(naming: values.code)
  }
}
