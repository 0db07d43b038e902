import CaseModel
import IntentParsing
import KnowledgeStore
import RulesEngine

extension KnowledgeContent {
  /// Writes everything as the bundled releases of a database.
  package func write(to writer: KnowledgeWriter) throws {
    let release = Release(
      id: 0,
      kind: .curated,
      label: Self.label,
      publisher: "CasePilot",
      period: .always,
      file: "KnowledgeBase",
      hash: contentHash,
      rows: 0,
      refused: 0,
      isComplete: true
    )
    try writer.add(release, isBundled: true) { batch in
      try writeTables(batch)
      try writeImages(batch)
    }
    try starter.write(to: writer)
  }

  private func writeTables(_ batch: ReleaseBatch) throws {
    for authority in authorities.all { try batch.insert(authority) }
    for (record, words) in tables.codes { try batch.insert(record, words: words) }
    for row in tables.levels { try batch.insert(row) }
    for row in tables.addedTimes { try batch.insert(row) }
    for row in tables.decisionMaking { try batch.insert(row) }
    for row in tables.modifiers { try batch.insert(row) }
    for row in tables.places { try batch.insert(row) }
    for row in tables.denials { try batch.insert(row) }
    for row in tables.crosswalks { try batch.insert(row) }
    for row in tables.preventive { try batch.insert(row) }
    for row in tables.contractors { try batch.insert(row) }
    for row in tables.amounts { try batch.insert(row) }
    for row in tables.drugUnits { try batch.insert(row) }
    for row in tables.baseUnits { try batch.insert(row) }
    for card in cards { try batch.insert(card) }
  }

  private func writeImages(_ batch: ReleaseBatch) throws {
    try batch.insert(image: searchWords, named: SearchWordsFile.image)
    try batch.insert(
      image: CompiledRules.bytes(rules, facts: FactIndex(entries)),
      named: CompiledRules.name
    )
    try batch.insert(image: CompiledChecks.bytes(rules.checks), named: CompiledChecks.name)
  }
}
