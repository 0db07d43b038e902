import CaseModel

extension SQLiteKnowledge {
  package func modifier(_ modifier: String) throws -> [ModifierRecord] {
    try tables.modifiers.get()[modifier.uppercased()] ?? []
  }

  package func place(_ code: String) throws -> PlaceRecord? { try tables.places.get()[code] }

  package func denial(kind: String, code: String) throws -> DenialRecord? {
    try tables.denials.get()[code.uppercased()]?.first { $0.kind == kind }
  }

  package func crosswalks(from code: Code) throws -> [CrosswalkRecord] {
    try tables.crosswalks.get().from(code)
  }

  package func crosswalks(to code: Code) throws -> [CrosswalkRecord] {
    try tables.crosswalks.get().to(code)
  }

  package func preventiveServices() throws -> [PreventiveRecord] { try tables.preventive.get() }
  package func contractors() throws -> [ContractorRecord] { try tables.contractors.get() }
  package func visitLevels() throws -> [VisitLevel] { try tables.visitLevels.get() }

  package func addedTimes() throws -> [AddedTime] { try tables.addedTimes.get() }
  package func decisionMaking() throws -> [DecisionMakingRow] { try tables.decisionMaking.get() }
  package func amounts() throws -> [AmountRecord] { try tables.amounts.get() }
  package func drugUnits() throws -> [DrugUnitRecord] { try tables.drugUnits.get() }

  package func authority(_ id: String, section: String) throws -> Citation? {
    let authorities = try tables.authorities.get()
    guard authorities.has(id) else { return nil }
    return authorities.citation(id, section: section, isChecked: true, period: .always)
  }
}
