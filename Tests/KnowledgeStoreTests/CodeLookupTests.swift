import CaseModel
import Testing

@testable import KnowledgeStore

@Suite struct CodeLookupTests {
  private let date = "2024-08-01"

  private func knowledge() throws -> SQLiteKnowledge {
    try KnowledgeSamples.knowledge { writer in
      try writer.add(KnowledgeSamples.release(.curated, nil, nil), isBundled: true) { batch in
        try batch.insert(
          KnowledgeSamples.record("20610", "injection of a large joint"),
          words: ["knee shot", "cortisone shot"]
        )
        try batch.insert(KnowledgeSamples.record("J3301", "triamcinolone, own words"))
        try batch.insert(KnowledgeSamples.record("99213", "office visit, level three"))
      }
      for (first, last) in [("2024-04-01", "2024-06-30"), ("2024-07-01", "2024-09-30")] {
        try writer.add(
          KnowledgeSamples.release(.hcpcs, first, last, label: "HCPCS Level II, \(first)")
        ) { batch in
          try batch.insert(KnowledgeSamples.record("J3301", "Triamcinolone title", citing: "x"))
          guard first == "2024-04-01" else { return }
          try batch.insert(KnowledgeSamples.record("J9999", "Ended drug", citing: "x"))
        }
      }
      try writer.add(KnowledgeSamples.release(.ptpPractitioner)) { batch in
        try batch.insert(KnowledgeSamples.pair("20610", "99213"))
        try batch.insert(KnowledgeSamples.pair("20610", "0232T"))
      }
      try writer.add(KnowledgeSamples.release(.icd10cm, isComplete: false)) { batch in
        for text in ["M54.15", "M54.16", "M54.17"] {
          try batch.insert(KnowledgeSamples.record(text, "Radiculopathy", citing: "x"))
        }
      }
    }
  }

  private func look(_ text: String, on date: String = "2024-08-01") throws -> CodeLookup {
    try knowledge().code(KnowledgeSamples.code(text), on: KnowledgeSamples.date(date))
  }

  @Test func aCuratedRecordCitesItsAuthority() throws {
    let found = try look("20610")
    #expect(found.records == [try KnowledgeSamples.record("20610", "injection of a large joint")])
    #expect(found.coverage == .missing)
    #expect(found.isKnown)
  }

  @Test func anOfficialRecordFollowsTheCuratedOneAndCitesTheRowOfItsRelease() throws {
    let found = try look("J3301")
    #expect(found.records.map(\.summary) == ["triamcinolone, own words", "Triamcinolone title"])
    let citation = try #require(found.records.last?.citation)
    #expect(citation.title == "HCPCS Level II, 2024-07-01")
    #expect(citation.section == "row J3301")
    #expect(citation.source == "hcpcs")
  }

  @Test func aCodeThatTheListInForceNoLongerHasComesFromTheListThatHadIt() throws {
    let found = try look("J9999")
    #expect(found.coverage.release?.label == "HCPCS Level II, 2024-07-01")
    #expect(found.records.map(\.citation.title) == ["HCPCS Level II, 2024-04-01"])
  }

  @Test func theTablesThatNameACodeAreTold() throws {
    #expect(try look("0232T").seenIn.map(\.kind) == [.ptpPractitioner])
    #expect(try look("0232T").records.isEmpty)
    #expect(try look("0232T").isKnown)
    #expect(try look("J3301").seenIn.isEmpty)
  }

  @Test func anUnknownCodeIsUnknown() throws {
    let found = try look("99999")
    #expect(!found.isKnown)
    let knowledge = try knowledge()
    #expect(!knowledge.isKnown(try KnowledgeSamples.code("99999")))
    #expect(knowledge.isKnown(try KnowledgeSamples.code("0232T")))
  }

  @Test func aSpanHoldsTheKnownCodesOfItsShape() throws {
    let knowledge = try knowledge()
    let span = try #require(
      CodeRange(try KnowledgeSamples.code("00100"), try KnowledgeSamples.code("99499"))
    )
    #expect(try knowledge.codes(in: span, limit: 10).map(\.text) == ["20610", "99213"])
    #expect(try knowledge.codes(in: span, limit: 1).map(\.text) == ["20610"])
    #expect(try knowledge.codes(in: span, limit: 0).isEmpty)
    let spine = try #require(
      CodeRange(try KnowledgeSamples.code("M54.10"), try KnowledgeSamples.code("M54.16"))
    )
    #expect(try knowledge.codes(in: spine, limit: 10).map(\.text) == ["M5415", "M5416"])
  }

  @Test(arguments: [
    ("2O61O", "20610"), ("20601", "20610"), ("2061", "20610"), ("206100", "20610"),
    ("J330l", "J3301"), ("M54.61", "M5416"), ("9921E", "99213"), ("99223", "99213"),
  ]) func aSlipLeadsToTheKnownCode(typed: String, meant: String) throws {
    #expect(try knowledge().codes(similarTo: typed, limit: 3).map(\.text).first == meant)
  }

  @Test func onlyKnownCodesAreOfferedAndNotTheOneTyped() throws {
    let knowledge = try knowledge()
    #expect(try knowledge.codes(similarTo: "20610", limit: 5).isEmpty)
    #expect(try knowledge.codes(similarTo: "M54.16", limit: 5).map(\.text) == ["M5415", "M5417"])
    #expect(try knowledge.codes(similarTo: "M54.16", limit: 1).count == 1)
    #expect(try knowledge.codes(similarTo: "\0\"; DROP TABLE code", limit: 5).isEmpty)
  }
}
