import CaseModel
import Testing

@testable import KnowledgeStore

@Suite struct CodeSearchTests {
  private func knowledge() throws -> SQLiteKnowledge {
    try KnowledgeSamples.knowledge { writer in
      try writer.add(KnowledgeSamples.release(.curated, nil, nil), isBundled: true) { batch in
        try batch.insert(
          KnowledgeSamples.record("20610", "injection of a large joint"),
          words: ["knee shot", "cortisone shot"]
        )
        try batch.insert(KnowledgeSamples.record("J3301", "triamcinolone"), words: ["kenalog"])
        try batch.insert(KnowledgeSamples.record("29881", "meniscus, knee scope"))
      }
      for label in ["HCPCS, June", "HCPCS, July"] {
        try writer.add(KnowledgeSamples.release(.hcpcs, label: label)) { batch in
          try batch.insert(
            KnowledgeSamples.record("J3301", "Injection, triamcinolone acetonide", citing: "x")
          )
          try batch.insert(KnowledgeSamples.record("J1885", "Ketorolac", citing: "x"))
        }
      }
    }
  }

  private func codes(_ words: String..., limit: Int = 10) throws -> [String] {
    try knowledge().search(CodeQuery(words.joined(separator: " ")), limit: limit).map(
      \.record.code.text
    )
  }

  @Test func findsByTheWordsOfCodersAndTheirInflections() throws {
    #expect(try codes("kenalog") == ["J3301"])
    #expect(try codes("cortisone", "shots", "knee").first == "20610")
    #expect(try codes("injections").contains("20610"))
  }

  @Test func theHitWithMoreOfTheWordsComesFirst() throws {
    #expect(try codes("knee", "shot") == ["20610", "29881"])
    let hits = try knowledge().search(CodeQuery("knee shot"), limit: 5)
    #expect(hits[0].score > hits[1].score)
  }

  @Test func aCodeComesOnceInOwnWords() throws {
    let hits = try knowledge().search(CodeQuery("triamcinolone"), limit: 5)
    #expect(hits.map(\.record.summary) == ["triamcinolone"])
  }

  @Test func atMostTheLimitIsFound() throws {
    #expect(try codes("knee", "ketorolac", "joint", limit: 2).count == 2)
    #expect(try codes("knee", limit: 0).isEmpty)
  }

  @Test(arguments: [
    "", "\"", "'", "*", "^knee", "summary:knee", "knee*", "NEAR(", "knee AND", ")(", "-knee",
    "{summary words}:x", "\0", "\u{1b}[31m", "🦵", "a\" OR \"b", "; DROP TABLE code;--",
    String(repeating: "a* OR ", count: 2000), String(repeating: "\"", count: 50_000),
  ]) func noTextIsASyntaxError(text: String) throws {
    _ = try knowledge().search(CodeQuery(text), limit: 5)
  }

  /// Of three editions that say the same one row stands in the index; its heirs take over in turn.
  @Test func sameRowsAreIndexedOnceAndOutliveTheirRelease() throws {
    let database = try KnowledgeDatabase.inMemory { writer in
      let releases = try ["FY2024", "FY2025", "FY2026"].map { label in
        try writer.add(KnowledgeSamples.release(.hcpcs, label: label)) { batch in
          try batch.insert(KnowledgeSamples.record("J1885", "Ketorolac", citing: "x"))
          try batch.insert(KnowledgeSamples.record("J3301", "Drug of \(label)", citing: "x"))
        }
      }
      try writer.remove(releases[0])
      try writer.remove(releases[1])
    }
    let session = try database.session()
    #expect(
      try session.search(CodeQuery("ketorolac"), limit: 5).map(\.record.code.text) == ["J1885"]
    )
    #expect(
      try session.search(CodeQuery("drug fy2026"), limit: 5).map(\.record.code.text) == ["J3301"]
    )
    #expect(try session.search(CodeQuery("fy2024"), limit: 5).isEmpty)
    #expect(try StoredSearchIndex(session: session.session, cache: SearchCache()).rowCount() == 2)
  }

  @Test func aRemovedReleaseIsNoLongerFound() throws {
    let database = try KnowledgeDatabase.inMemory { writer in
      let release = try writer.add(KnowledgeSamples.release(.hcpcs)) { batch in
        try batch.insert(KnowledgeSamples.record("J1885", "Ketorolac", citing: "x"))
      }
      try writer.add(KnowledgeSamples.release(.hcpcs)) { batch in
        try batch.insert(KnowledgeSamples.record("J3301", "Ketorolac too", citing: "x"))
      }
      try writer.remove(release)
    }
    let hits = try database.session().search(CodeQuery("ketorolac"), limit: 5)
    #expect(hits.map(\.record.code.text) == ["J3301"])
  }
}
