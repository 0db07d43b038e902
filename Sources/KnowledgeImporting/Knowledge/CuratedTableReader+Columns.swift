extension CuratedTableReader {
  /// The columns of each table before `source section checked`, as KnowledgeBase/README.md lists them.
  static let codeColumns = ["code", "summary", "words", "classes", "from", "to"]
  static let levelColumns = [
    "code", "family", "patient", "mdm", "minutes", "minutes_to", "time_kind", "place", "from",
    "to", "note",
  ]
  static let addedTimeColumns = [
    "code", "add_on", "rule", "starts", "each", "window", "from", "to",
  ]
  static let modifierColumns = [
    "modifier", "title", "use", "kind", "ncci", "payment", "applies_to", "from", "to",
  ]
  static let placeColumns = ["code", "name", "rate", "facility", "from", "note"]
  static let denialColumns = ["code", "kind", "meaning", "cause", "action", "ended"]
  static let crosswalkColumns = ["kind", "from", "to", "date", "manner", "note"]
  static let preventiveColumns = [
    "service", "concepts", "codes", "frequency", "diagnosis", "coinsurance", "deductible", "from",
    "note",
  ]
  static let contractorColumns = ["jurisdiction", "contractor", "states", "since", "note"]
  static let amountColumns = ["name", "title", "value", "unit", "from", "to"]
  static let drugColumns = ["code", "drug", "units_per", "amount", "unit", "words"]
  static let baseUnitColumns = ["code", "units"]
}
