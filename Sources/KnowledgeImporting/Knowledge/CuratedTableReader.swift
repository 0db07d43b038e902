import CaseModel

/// Reads the curated tables of `KnowledgeBase/`.
struct CuratedTableReader {
  let authorities: AuthorityIndex
  let knowsConcept: (String) -> Bool
  let faults: FaultCollector
  private(set) var tables = CuratedTables()

  init(
    authorities: AuthorityIndex,
    knowsConcept: @escaping (String) -> Bool,
    faults: FaultCollector
  ) {
    self.authorities = authorities
    self.knowsConcept = knowsConcept
    self.faults = faults
  }

  mutating func read(_ folder: DataFolder) {
    for file in folder.files(in: "codes", ".tsv") {
      each(file, Self.codeColumns) { $0.addCode($1, $2) }
    }
    table(folder, "evaluation-and-management/levels.tsv", Self.levelColumns) { $0.addLevel($1, $2) }
    table(folder, "evaluation-and-management/added-time.tsv", Self.addedTimeColumns) {
      $0.addTime($1, $2)
    }
    table(folder, "modifiers/modifiers.tsv", Self.modifierColumns) { $0.addModifier($1, $2) }
    table(folder, "places/places.tsv", Self.placeColumns) { $0.addPlace($1, $2) }
    table(folder, "denials/denial-codes.tsv", Self.denialColumns) { $0.addDenial($1, $2) }
    table(folder, "crosswalks/crosswalks.tsv", Self.crosswalkColumns) { $0.addCrosswalk($1, $2) }
    table(folder, "coverage/preventive.tsv", Self.preventiveColumns) { $0.addPreventive($1, $2) }
    table(folder, "coverage/contractors.tsv", Self.contractorColumns) { $0.addContractor($1, $2) }
    table(folder, "fees/amounts.tsv", Self.amountColumns) { $0.addAmount($1, $2) }
    table(folder, "drugs/drug-units.tsv", Self.drugColumns) { $0.addDrugUnit($1, $2) }
    table(folder, "anesthesia/base-units.tsv", Self.baseUnitColumns) { $0.addBaseUnits($1, $2) }
    if let file = folder.file("evaluation-and-management/mdm.yaml") { readDecisionMaking(file) }
  }

  private typealias Adding = (inout CuratedTableReader, TabularRow, Citation) -> Void

  private mutating func table(
    _ folder: DataFolder,
    _ path: String,
    _ columns: [String],
    _ add: Adding
  ) {
    if let file = folder.file(path) { each(file, columns, add) }
  }

  private mutating func each(_ file: DataFile, _ columns: [String], _ add: Adding) {
    let ending = ["source", "section", "checked"]
    for row in TabularFile(file, columns: columns + ending, faults).rows {
      if let citation = authorities.citation(row) { add(&self, row, citation) }
    }
  }

  private mutating func addCode(_ row: TabularRow, _ citation: Citation) {
    guard let code = row.code("code") else { return }
    let classes = row.words("classes")
    for name in classes where !knowsConcept(name) {
      row.report("classes", "unknown concept", remedy: "add it to Rules/vocabulary, or use another")
    }
    if row.text("summary").isEmpty {
      row.report("summary", "a code without a summary", remedy: "say in own words what it is")
    }
    tables.codes.append(
      (
        CodeRecord(
          code: code,
          summary: row.text("summary"),
          classes: classes,
          period: row.period,
          isBillable: nil,
          citation: citation
        ), row.phrases("words")
      )
    )
  }

  private mutating func addLevel(_ row: TabularRow, _ citation: Citation) {
    guard let code = row.code("code") else { return }
    tables.levels.append(
      VisitLevel(
        code: code,
        family: row.text("family"),
        patient: row.text("patient"),
        decisionMaking: row.text("mdm"),
        minutes: row.number("minutes"),
        minutesTo: row.number("minutes_to"),
        timeKind: row.text("time_kind"),
        place: row.text("place"),
        note: row.text("note"),
        period: row.period,
        citation: citation
      )
    )
  }

  private mutating func addTime(_ row: TabularRow, _ citation: Citation) {
    guard let code = row.code("code"), let addOn = row.code("add_on"),
      let starts = row.number("starts"), let each = row.number("each"), each > 0
    else { return }
    tables.addedTimes.append(
      AddedTime(
        code: code,
        addOn: addOn,
        rule: row.text("rule"),
        starts: starts,
        each: each,
        window: row.text("window"),
        period: row.period,
        citation: citation
      )
    )
  }

  private mutating func addModifier(_ row: TabularRow, _ citation: Citation) {
    tables.modifiers.append(
      ModifierRecord(
        modifier: row.text("modifier"),
        title: row.text("title"),
        use: row.text("use"),
        kind: row.text("kind"),
        ncci: row.text("ncci"),
        payment: row.text("payment"),
        appliesTo: row.text("applies_to"),
        period: row.period,
        citation: citation
      )
    )
  }

  private mutating func addPlace(_ row: TabularRow, _ citation: Citation) {
    tables.places.append(
      PlaceRecord(
        code: row.text("code"),
        name: row.text("name"),
        rate: row.text("rate"),
        note: row.text("note"),
        period: EffectivePeriod(first: row.date("from")),
        citation: citation
      )
    )
  }

  private mutating func addDenial(_ row: TabularRow, _ citation: Citation) {
    tables.denials.append(
      DenialRecord(
        code: row.text("code"),
        kind: row.text("kind"),
        meaning: row.text("meaning"),
        cause: row.text("cause"),
        action: row.text("action"),
        period: EffectivePeriod(last: row.date("ended")),
        citation: citation
      )
    )
  }

  private mutating func addCrosswalk(_ row: TabularRow, _ citation: Citation) {
    guard let from = row.code("from") else { return }
    let to = row.words("to").compactMap { Code(procedure: $0) ?? FactTerm.code($0) }
    tables.crosswalks.append(
      CrosswalkRecord(
        kind: row.text("kind"),
        from: from,
        to: to,
        toText: row.text("to"),
        date: row.date("date"),
        manner: row.text("manner"),
        note: row.text("note"),
        citation: citation
      )
    )
  }

  private mutating func addPreventive(_ row: TabularRow, _ citation: Citation) {
    let concepts = row.words("concepts")
    for name in concepts where !knowsConcept(name) {
      row.report(
        "concepts",
        "unknown concept",
        remedy: "add it to Rules/vocabulary, or use another"
      )
    }
    tables.preventive.append(
      PreventiveRecord(
        service: row.text("service"),
        concepts: concepts,
        codes: row.words("codes"),
        frequency: row.text("frequency"),
        diagnosis: row.text("diagnosis"),
        coinsurance: row.text("coinsurance"),
        deductible: row.text("deductible"),
        note: row.text("note"),
        period: EffectivePeriod(first: row.date("from")),
        citation: citation
      )
    )
  }

  private mutating func addContractor(_ row: TabularRow, _ citation: Citation) {
    tables.contractors.append(
      ContractorRecord(
        jurisdiction: row.text("jurisdiction"),
        contractor: row.text("contractor"),
        states: row.words("states"),
        note: row.text("note"),
        citation: citation
      )
    )
  }

  private mutating func addAmount(_ row: TabularRow, _ citation: Citation) {
    tables.amounts.append(
      AmountRecord(
        name: row.text("name"),
        title: row.text("title"),
        value: row.text("value"),
        unit: row.text("unit"),
        period: row.period,
        citation: citation
      )
    )
  }

  private mutating func addDrugUnit(_ row: TabularRow, _ citation: Citation) {
    guard let code = row.code("code") else { return }
    tables.drugUnits.append(
      DrugUnitRecord(
        code: code,
        drug: row.text("drug"),
        amount: row.text("amount"),
        unit: row.text("unit"),
        words: row.phrases("words"),
        citation: citation
      )
    )
  }

  private mutating func addBaseUnits(_ row: TabularRow, _ citation: Citation) {
    guard let code = row.code("code"), let units = row.number("units") else { return }
    tables.baseUnits.append(BaseUnitsRecord(code: code, units: units, citation: citation))
  }

  private mutating func readDecisionMaking(_ file: DataFile) {
    guard let value = YAMLValue.read(file, faults) else { return }
    for item in value.items {
      if let row = DecisionMakingReader(authorities: authorities, knowsConcept: knowsConcept).row(
        item
      ) {
        tables.decisionMaking.append(row)
      }
    }
  }
}
