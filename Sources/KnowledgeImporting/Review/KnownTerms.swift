import CaseModel
import IntentParsing
import RulesEngine

/// What the terms of a fact can be met by: wordings, classes of codes, and the rows of the tables.
struct KnownTerms {
  private let sayable: Set<String>
  private let modifiers: Set<String>
  private let reasons: Set<String>
  private let remarks: Set<String>
  private let places: Set<String>

  init(rules: RuleSet, tables: CuratedTables) {
    var sayable = Set(rules.concepts.filter { !$0.words.isEmpty }.map(\.concept))
    sayable.formUnion(tables.codes.flatMap(\.record.classes))
    sayable.formUnion(Payer.allCases.map { $0 == .commercial ? "commercial-payer" : $0.rawValue })
    self.sayable = sayable.union(sayable.flatMap(rules.vocabulary.ancestors(of:)))
    modifiers = Set(tables.modifiers.map { $0.modifier.lowercased() })
    reasons = Set(tables.denials.filter { $0.kind == "carc" }.map { $0.code.lowercased() })
    remarks = Set(tables.denials.filter { $0.kind == "rarc" }.map { $0.code.lowercased() })
    places = Set(tables.places.map(\.code))
  }

  /// Why a term can never be met, nil when it can.
  func problem(with term: String) -> String? {
    if sayable.contains(term) { return nil }
    for (prefix, known, what) in [
      ("modifier-", modifiers, "a modifier that is not in modifiers.tsv"),
      ("carc-", reasons, "a reason code that is not in denial-codes.tsv"),
      ("rarc-", remarks, "a remark code that is not in denial-codes.tsv"),
      ("pos-", places, "a place of service that is not in places.tsv"),
    ] where term.hasPrefix(prefix) && FactTerm.isTyped(term) {
      let rest = String(term.dropFirst(prefix.count))
      return known.isEmpty || known.contains(rest) ? nil : what
    }
    return FactTerm.isTyped(term.uppercased()) ? nil : "a concept that no wording names"
  }
}
