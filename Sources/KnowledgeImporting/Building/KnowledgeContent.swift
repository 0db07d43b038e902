import CaseModel
import IntentParsing
import KnowledgeStore
import RulesEngine

/// Everything that the rule and knowledge files say, read and checked.
package struct KnowledgeContent {
  package static let label = "CasePilot curated 1.0"
  /// Raised when what is compiled of the same files changes, so that databases are built anew.
  package static let form = 4

  package let rules: RuleSet
  package let faults: [Fault]
  package let contentHash: String
  package let factCount: Int
  let authorities: AuthorityIndex
  let tables: CuratedTables
  let cards: [FactCard]
  let entries: [FactEntry]
  let starter: StarterSlice
  /// How coders shorten things, for the search; empty when there is no such file.
  let searchWords: [UInt8]

  /// Reads all files; faults do not stop the reading, so that they are reported together.
  package init(rules ruleFolder: DataFolder, knowledge: DataFolder, practice: [DataFolder] = []) {
    let collector = FaultCollector()
    authorities = AuthorityIndex(knowledge.file("sources.yaml"), collector)
    rules = RuleSetReader(
      folder: ruleFolder,
      practice: practice,
      authorities: authorities,
      faults: collector
    ).read()
    let vocabulary = rules.vocabulary
    var tableReader = CuratedTableReader(
      authorities: authorities,
      knowsConcept: vocabulary.contains,
      faults: collector
    )
    tableReader.read(knowledge)
    tables = tableReader.tables
    var facts = FactReader(authorities: authorities, knowsConcept: vocabulary.contains)
    for file in knowledge.files where Self.holdsFacts(file) { facts.read(file, collector) }
    (cards, entries, factCount) = (facts.cards, facts.entries, facts.cards.count)
    starter = StarterSlice(knowledge, collector)
    searchWords = SearchWordsFile(knowledge, collector).bytes
    faults = collector.sorted
    contentHash = Self.hash([ruleFolder, knowledge] + practice)
  }

  private static func holdsFacts(_ file: DataFile) -> Bool {
    file.path.hasSuffix(".yaml") && file.path.contains("/") && !file.path.hasSuffix("/mdm.yaml")
  }

  /// Names the state of the files, so that a database made of them is known to be current.
  package static func hash(_ folders: [DataFolder]) -> String {
    var digest = ContentDigest()
    digest.update("form \(form)")
    for file in folders.flatMap(\.files) {
      digest.update("\n\(file.path) \(file.bytes.count)\n")
      digest.update(file.bytes)
    }
    return digest.hexadecimal
  }
}
