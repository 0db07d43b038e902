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
    try pairs.get().run {
      $0.write(release.id)
      $0.write(PairKey.of(edit.columnOne, edit.columnTwo))
      $0.write(edit.period)
      $0.write(edit.indicator.rawValue)
    }
    accept(naming: edit.columnOne)
    note(naming: edit.columnTwo)
  }

  package func insert(_ limit: UnitLimit) throws {
    try statement("INSERT OR REPLACE INTO mue VALUES (?, ?, ?, ?)").run {
      $0.write(release.id)
      $0.write(limit.code.packed)
      $0.write(limit.units)
      $0.write(limit.adjudicationIndicator)
    }
    accept(naming: limit.code)
  }

  package func insert(_ edit: AddOnEdit) throws {
    try statement("INSERT OR REPLACE INTO addon VALUES (?, ?, ?)").run {
      $0.write(release.id)
      $0.write(edit.addOn.packed)
      $0.write(edit.type)
    }
    let primaries = try statement("INSERT OR IGNORE INTO addon_primary VALUES (?, ?, ?)")
    for primary in edit.primaries {
      try primaries.run {
        $0.write(release.id)
        $0.write(edit.addOn.packed)
        $0.write(primary.packed)
      }
    }
    accept(naming: edit.addOn)
    for primary in edit.primaries { note(naming: primary) }
  }

  package func insert(_ values: RelativeValues) throws {
    let marks = String(repeating: ", ?", count: 15)
    try statement("INSERT OR REPLACE INTO rvu VALUES (?\(marks))").run {
      $0.write(release.id)
      values.write(to: &$0)
    }
    accept(naming: values.code)
  }
}
