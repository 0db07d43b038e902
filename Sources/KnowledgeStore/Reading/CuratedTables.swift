import CaseModel

/// The small tables, each read whole on the first demand.
final class CuratedTables {
  private let session: ReadSession

  init(_ session: ReadSession) { self.session = session }

  private(set) lazy var authorities = Result {
    let none = AuthorityList([])
    return AuthorityList(
      try session.all(Authority.selection) { try Authority(from: &$0, none) }
    )
  }

  private(set) lazy var modifiers = Result {
    Dictionary(grouping: try all(ModifierRecord.self), by: \.modifier)
  }
  private(set) lazy var places = Result {
    Dictionary(try all(PlaceRecord.self).map { ($0.code, $0) }) { first, _ in first }
  }
  private(set) lazy var denials = Result {
    Dictionary(grouping: try all(DenialRecord.self), by: \.code)
  }
  private(set) lazy var crosswalks = Result { CrosswalkIndex(try all(CrosswalkRecord.self)) }
  private(set) lazy var preventive = Result { try all(PreventiveRecord.self) }
  private(set) lazy var contractors = Result { try all(ContractorRecord.self) }
  private(set) lazy var visitLevels = Result { try all(VisitLevel.self) }
  private(set) lazy var addedTimes = Result { try all(AddedTime.self) }
  private(set) lazy var decisionMaking = Result { try all(DecisionMakingRow.self) }
  private(set) lazy var amounts = Result { try all(AmountRecord.self) }
  private(set) lazy var drugUnits = Result { try all(DrugUnitRecord.self) }

  private(set) lazy var baseUnits = Result {
    Dictionary(try all(BaseUnitsRecord.self).map { ($0.code, $0) }) { first, _ in first }
  }
  private(set) lazy var areas = Result {
    Dictionary(grouping: try all(LocalityArea.self)) { $0.contractor + $0.number }
  }

  private func all<Row: StoredRow>(_ type: Row.Type) throws -> [Row] {
    let authorities = try authorities.get()
    return try session.all(Row.selection) { try Row(from: &$0, authorities) }
  }
}
