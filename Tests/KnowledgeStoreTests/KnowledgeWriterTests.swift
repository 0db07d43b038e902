import CaseModel
import Testing

@testable import KnowledgeStore

@Suite struct KnowledgeWriterTests {
  @Test func aReleaseComesBackWithItsCounts() throws {
    let database = try KnowledgeDatabase.inMemory { writer in
      let release = try KnowledgeSamples.release(.ptpPractitioner, nil, "2024-09-30")
      let stored = try writer.add(release) { batch in
        try batch.insert(KnowledgeSamples.pair("20610", "99213"))
        try batch.insert(KnowledgeSamples.pair("20610", "99214"))
        batch.refuse(3)
        batch.release.hash = "abc"
      }
      #expect(stored.id == 1)
      #expect(stored.rows == 2)
      #expect(stored.refused == 5)
      #expect(try writer.releases() == [stored])
    }
    let release = try #require(try database.session().releases().first)
    #expect(release.hash == "abc")
    #expect(release.period == (try KnowledgeSamples.period(nil, "2024-09-30")))
    #expect(release.isComplete)
    #expect(release.publisher == "CMS")
    #expect(release.file == "sample.txt")
  }

  @Test func aRemovedReleaseLeavesNothing() throws {
    let knowledge = try KnowledgeSamples.knowledge { writer in
      let release = try writer.add(KnowledgeSamples.release(.ptpPractitioner)) { batch in
        try batch.insert(KnowledgeSamples.pair("20610", "99213"))
        try batch.insert(scope: [try KnowledgeSamples.code("29881")])
      }
      try writer.remove(release)
    }
    #expect(!knowledge.isKnown(try KnowledgeSamples.code("20610")))
    let found = try knowledge.pairEdits(
      KnowledgeSamples.code("20610"),
      KnowledgeSamples.code("99213"),
      setting: .practitioner,
      on: KnowledgeSamples.date("2024-08-01")
    )
    #expect(found == PairLookup(coverage: .missing, edits: []))
  }

  @Test func whatCameWithTheProgramIsReplacedAndImportsStay() throws {
    let knowledge = try KnowledgeSamples.knowledge { writer in
      try writer.add(KnowledgeSamples.release(.ptpPractitioner)) { batch in
        try batch.insert(KnowledgeSamples.pair("20610", "99213"))
      }
      try writer.removeBundled()
      try writer.add(KnowledgeSamples.release(.curated, nil, nil), isBundled: true) { batch in
        try batch.insert(KnowledgeSamples.record("29881", "knee scope"))
      }
    }
    #expect(try knowledge.releases().map(\.kind) == [.ptpPractitioner, .curated])
    #expect(try knowledge.authority("cpt-2025", section: "") == nil)
    #expect(knowledge.isKnown(try KnowledgeSamples.code("20610")))
    #expect(try knowledge.search(CodeQuery("scope"), limit: 3).count == 1)
  }

  @Test func aRowThatComesTwiceStandsOnce() throws {
    let knowledge = try KnowledgeSamples.knowledge { writer in
      try writer.add(KnowledgeSamples.release(.ptpPractitioner)) { batch in
        for _ in 0..<2 { try batch.insert(KnowledgeSamples.pair("20610", "99213")) }
      }
    }
    let found = try knowledge.pairEdits(
      KnowledgeSamples.code("20610"),
      KnowledgeSamples.code("99213"),
      setting: .practitioner,
      on: KnowledgeSamples.date("2024-08-01")
    )
    #expect(found.edits.count == 1)
  }
}
