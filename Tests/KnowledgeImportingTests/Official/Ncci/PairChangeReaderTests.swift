import CaseModel
import Testing

@testable import KnowledgeImporting

@Suite struct PairChangeReaderTests {
  private static let header =
    "CPT only copyright 2025 American Medical Association.\t\t\r\n"
    + "Column 1\tColumn 2\t\"Modifier\r\nIndicator\r\n0=not allowed\"\r\n"

  private func imported() throws -> OfficialSamples {
    let samples = try OfficialSamples()
    try samples.run(
      samples.file(
        "Practitioner_Additions_Eff_07-01-2026.txt",
        Self.header + "20610\t99214\t1\r\n"
      ),
      samples.file("Practitioner_Deletions_Eff_07-01-2026.txt", Self.header + "20610\t99213\t1\r\n")
    )
    return samples
  }

  @Test func partsOfAQuarterAreOneReleaseThatIsNotWhole() throws {
    let releases = try imported().knowledge().releases()
    #expect(releases.map(\.label) == ["NCCI PTP edits, practitioner, 2026 Q3, changes"])
    #expect(releases.first?.isComplete == false)
    #expect(releases.first?.rows == 2)
  }

  @Test func additionsBeginAndDeletionsHaveEnded() throws {
    let samples = try imported()
    let added = try samples.pair("99214", "20610", on: "2026-08-01").edits
    #expect(added.map(\.isInForce) == [true])
    let deleted = try samples.pair("20610", "99213", on: "2026-08-01").edits
    #expect(deleted.map(\.isInForce) == [false])
    #expect(deleted.first?.period.last == (try OfficialSamples.date("2026-06-30")))
  }

  @Test func otherPairsAreNotAnsweredFor() throws {
    #expect(try imported().pair("29881", "99213", on: "2026-08-01").coverage == .missing)
  }
}
