import CaseModel
import Testing

@testable import KnowledgeImporting

@Suite struct PaymentCapReaderTests {
  private static let table = """
    HCPCS,MOD,PROCSTAT,CARRIER,LOCALITY,FACILITY PRICE,NON-FACILTY PRICE
    70010,TC,C,01112,05,150.69,150.69
    70015,,C,01112,09,152.38,152.38
    ,,,,,,

    """

  private func schedule(_ samples: OfficialSamples, _ year: Int, _ name: String) throws -> String {
    let row =
      "63042,,,A,,18.76,15.22,NA,15.22,,5.48,39.46,39.46,0,090,0.11,0.76,0.13,2,1,2,2,0,,32.3465,09,0,99,0.00,0.00,0.00\r\n"
    let header = RelativeValueReaderTests.header(year, hasPricing: false)
    return try samples.file(name, header + row)
  }

  @Test func theYearComesFromTheScheduleOfTheSameMonth() throws {
    let samples = try OfficialSamples()
    let caps = try samples.file("OPPSCAP_Oct.csv", Self.table)
    let outcome = try samples.run(caps, schedule(samples, 2025, "PPRRVU2025_Oct.csv"))
    let item = try #require(outcome.items.first { $0.publication.kind == .paymentCap })
    #expect(item.release?.label.hasSuffix("2025 Q4") == true)
    #expect(item.report.accepted == 2)
    #expect(item.report.notes.contains { $0.contains("tells its month only") })
    #expect(outcome.isClean)
  }

  @Test func twoYearsAreNotChosenFrom() throws {
    let samples = try OfficialSamples()
    let caps = try samples.file("OPPSCAP_Oct.csv", Self.table)
    let outcome = try samples.run(
      caps,
      schedule(samples, 2024, "PPRRVU2024_Oct.csv"),
      schedule(samples, 2025, "PPRRVU2025_Oct.csv")
    )
    #expect(outcome.obstacles.count == 1)
    #expect(!outcome.items.contains { $0.publication.kind == .paymentCap })
  }

  @Test func aloneOrOfAnotherMonthItIsRefused() throws {
    let samples = try OfficialSamples()
    let caps = try samples.file("OPPSCAP_Jul.csv", Self.table)
    #expect(try samples.run(caps).obstacles.first?.reason.contains("--quarter") == true)
    let outcome = try samples.run(caps, schedule(samples, 2025, "PPRRVU2025_Oct.csv"))
    #expect(outcome.obstacles.count == 1)
  }
}
