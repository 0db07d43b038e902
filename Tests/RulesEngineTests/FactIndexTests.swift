import CaseModel
import RulesEngine
import Testing

@Suite struct FactIndexTests {
  private func entry(
    _ id: Int,
    _ about: [String],
    needs: [String]? = nil,
    period: EffectivePeriod = .always,
    payers: [Payer] = [],
    ranges: [CodeRange] = []
  ) -> FactEntry {
    FactEntry(
      id: id,
      about: about,
      needs: needs ?? Array(about.prefix(1)),
      ranges: ranges,
      stems: [],
      payers: payers,
      setting: nil,
      period: period,
      leads: false
    )
  }

  private func query(
    _ concepts: [String],
    _ date: String = "2025-03-01",
    payer: Payer? = nil
  ) throws -> FactQuery {
    let intent = Intent(
      rule: "guideline",
      gatherings: [.facts],
      text: "",
      mentions: concepts.map { Mention(.concept($0), at: 0..<0) },
      interpretation: Interpretation(rule: "", reading: "", pattern: "", confidence: 1),
      date: try #require(ServiceDate(iso: date)),
      payer: payer ?? .medicare,
      payerIsGiven: payer != nil
    )
    return try FactQuery(
      intent,
      lines: [],
      graph: HandMadeGraph(parents: ["office-visit": ["visit"]])
    )
  }

  private func index(_ entries: [FactEntry]) throws -> FactIndex {
    var writer = ByteWriter()
    FactIndex(entries).encode(into: &writer)
    var reader = ByteReader(writer.bytes)
    return try FactIndex(from: &reader)
  }

  @Test func theFactAboutMoreOfTheQuestionComesFirst() throws {
    let index = try index([entry(0, ["abn"]), entry(1, ["abn", "signature"]), entry(2, ["fee"])])
    #expect(index.search(try query(["abn", "signature"]), limit: 3).map(\.fact) == [1, 0])
  }

  @Test func aFactWithoutItsNeedIsOnlyNear() throws {
    let index = try index([entry(0, ["appeal", "deadline"]), entry(1, ["other"])])
    let match = try #require(index.search(try query(["deadline"]), limit: 1).first)
    #expect(!match.meetsNeeds)
  }

  @Test func aWiderConceptMeetsTheNeed() throws {
    let index = try index([entry(0, ["visit"]), entry(1, ["other"])])
    let match = try #require(index.search(try query(["office-visit"]), limit: 1).first)
    #expect(match.meetsNeeds)
  }

  @Test func factsOfOtherDatesAndPayersAreLeftOut() throws {
    let ended = EffectivePeriod(last: ServiceDate(iso: "2022-12-31"))
    let index = try index([
      entry(0, ["abn"], period: ended), entry(1, ["abn"], payers: [.commercial]), entry(2, ["x"]),
    ])
    #expect(index.search(try query(["abn"], payer: .medicare), limit: 3).isEmpty)
    #expect(
      index.search(try query(["abn"], "2022-06-01", payer: .medicare), limit: 3).map(\.fact) == [0]
    )
    #expect(index.search(try query(["abn"], payer: .commercial), limit: 3).map(\.fact) == [1])
  }
}
