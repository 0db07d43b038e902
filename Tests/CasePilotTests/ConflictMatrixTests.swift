import CaseModel
import CasePilot
import Testing

@Suite struct ConflictMatrixTests {
  @Test func everyPairIsThereWhicheverWayRound() throws {
    let day = try #require(ServiceDate(iso: "2024-08-01"))
    let codes = ["80048", "99213", "80053", "20610"].compactMap { Code(procedure: $0) }
    let library = try BundledKnowledge.library.get()
    let matrix = try library.conflicts(among: codes + codes, setting: .practitioner, on: day)
    #expect(matrix.rows.count == 6)
    let panel = try #require(matrix.rows.first { $0.state == .edit && $0.indicator == 0 })
    #expect(panel.columnOne == "80053" && panel.columnTwo == "80048")
    let visit = try #require(
      matrix.rows.first { $0.columnOne == "20610" && $0.columnTwo == "99213" }
    )
    #expect(visit.indicator == 1)
    #expect(matrix.rows.contains { $0.state == .noEdit && $0.citation != nil })
    #expect(matrix.isWhole)
  }

  @Test func aCodeThatIsNotKnownIsNamed() throws {
    let day = try #require(ServiceDate(iso: "2024-08-01"))
    let codes = ["99213", "98765"].compactMap { Code(procedure: $0) }
    let library = try BundledKnowledge.library.get()
    let matrix = try library.conflicts(among: codes, setting: .practitioner, on: day)
    #expect(matrix.unknown == ["98765"])
    #expect(!matrix.isWhole)
  }
}
