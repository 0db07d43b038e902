import CaseModel

/// The rows of the curated tables, as their files give them.
struct CuratedTables {
  var codes: [(record: CodeRecord, words: [String])] = []
  var levels: [VisitLevel] = []
  var addedTimes: [AddedTime] = []
  var decisionMaking: [DecisionMakingRow] = []
  var modifiers: [ModifierRecord] = []
  var places: [PlaceRecord] = []
  var denials: [DenialRecord] = []
  var crosswalks: [CrosswalkRecord] = []
  var preventive: [PreventiveRecord] = []
  var contractors: [ContractorRecord] = []
  var amounts: [AmountRecord] = []
  var drugUnits: [DrugUnitRecord] = []
  var baseUnits: [BaseUnitsRecord] = []
}
