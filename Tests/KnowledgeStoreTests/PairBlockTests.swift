import CaseModel
import Testing

@testable import KnowledgeStore

@Suite struct PairBlockTests {
  private let entries = [
    PairBlock.Entry(partner: 5, terms: 0), PairBlock.Entry(partner: 5, terms: 300),
    PairBlock.Entry(partner: 200, terms: 1), PairBlock.Entry(partner: 60_466_175, terms: 20_000),
  ]

  private var bytes: [UInt8] {
    var (bytes, last): ([UInt8], Int64) = ([], 0)
    for entry in entries {
      PairBlock.append(entry, after: last, to: &bytes)
      last = entry.partner
    }
    return bytes
  }

  @Test func entriesComeBack() throws {
    #expect(try bytes.withUnsafeBytes { try PairBlock.entries(in: $0) } == entries)
  }

  private static let found: [(Int64, [Int])] = [
    (5, [0, 300]), (200, [1]), (60_466_175, [20_000]), (6, []), (0, []),
  ]

  @Test(arguments: found)
  func findsTheRowsOfAPartner(partner: Int64, terms: [Int]) throws {
    let column = try bytes.withUnsafeBytes { try PairColumn($0) }
    var found: [Int] = []
    column.visit(partner) { found.append($0) }
    #expect(found == terms)
  }

  @Test func aBlockThatIsCutIsDamage() {
    #expect(throws: (any Error).self) {
      try bytes.dropLast().withUnsafeBytes { try PairBlock.entries(in: $0) }
    }
  }

  @Test(arguments: PairBlock.Side.allCases)
  func theNumberOfABlockTellsItsCodeAndColumn(side: PairBlock.Side) throws {
    let code = try KnowledgeSamples.code("J3301").packed
    let place = PairBlock.place(PairBlock.id(release: 17, code: code, side: side))
    #expect(place.code == code)
    #expect(place.side == side)
  }

  @Test func everyRowOfACodeIsFoundInBothColumns() throws {
    let knowledge = try KnowledgeSamples.knowledge { writer in
      try writer.add(KnowledgeSamples.release(.ptpPractitioner)) { batch in
        try batch.insert(KnowledgeSamples.pair("20610", "99213", .allowed, "2013-07-01"))
        try batch.insert(KnowledgeSamples.pair("29881", "20610", .allowed, "2013-07-01"))
        try batch.insert(
          KnowledgeSamples.pair("20610", "J3301", .never, "2013-07-01", "2019-12-31")
        )
      }
    }
    let found = try knowledge.pairEdits(
      of: KnowledgeSamples.code("20610"),
      setting: .practitioner,
      on: KnowledgeSamples.date("2024-08-01")
    )
    #expect(found.edits.map(\.columnOne.text) == ["20610", "29881"])
    #expect(found.edits.map(\.columnTwo.text) == ["99213", "20610"])
  }
}
