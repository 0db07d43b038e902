import CaseModel
import RulesEngine

/// Looks for what is wrong between rules, facts and rows that are each right by themselves.
package struct KnowledgeReview {
  /// Errors and notes, in the order of files and lines.
  package let faults: [Fault]

  package init(_ content: KnowledgeContent, knowledge: DataFolder) {
    let (rules, tables) = (content.rules, content.tables)
    var found = Self.ruleFaults(rules)
    found += VocabularyReview(rules: rules).faults
    found += DatedTable.all.flatMap { DatedTableReview(table: $0).faults(knowledge) }
    found += AuthorityReview(authorities: content.authorities).faults
    found += VisitLevelReview(knowledge).faults
    found += DecisionMakingReview(rows: tables.decisionMaking).faults
    found += ContractorReview(folder: knowledge).faults
    found +=
      FactReview(
        cards: content.cards,
        entries: content.entries,
        terms: KnownTerms(rules: rules, tables: tables)
      ).faults
    found +=
      ModifierGroupReview(
        folder: knowledge,
        entries: content.entries,
        modifiers: Set(tables.modifiers.map(\.modifier))
      ).faults
    let collector = FaultCollector()
    found.forEach(collector.add)
    faults = collector.sorted
  }

  private static func ruleFaults(_ rules: RuleSet) -> [Fault] {
    let nowhere = SourcePlace(path: "Rules", line: 1, column: 1)
    let policies = rules.policies.map {
      ComparedRule($0, at: rules.policyPlaces[$0.id] ?? nowhere)
    }
    let checks = rules.checks.map { ComparedRule($0, at: rules.checkPlaces[$0.id] ?? nowhere) }
    return [policies, checks].flatMap { RuleReview($0, graph: rules.vocabulary).faults }
  }
}
