import CaseModel
import Testing

@testable import KnowledgeImporting

@Suite struct HcpcsReaderTests {
  private static let header =
    "HCPC,SEQNUM,RECID,LONG DESCRIPTION,SHORT DESCRIPTION,PRICE1,XREF1,COV,ANEST_BU,ADD DT,ACT EFF DT,TERM DT,ACTION CD\n"

  private func record(
    _ code: String,
    on date: String,
    _ samples: OfficialSamples
  ) throws -> CodeRecord? {
    try samples.knowledge().code(OfficialSamples.code(code), on: OfficialSamples.date(date)).records
      .first
  }

  @Test func joinsContinuationRowsAndKeepsDates() throws {
    let samples = try OfficialSamples()
    let path = try samples.file(
      "HCPC2024_JUL_ANWEB.csv",
      Self.header + """
           A1,0010,7,Dressing for one wound,Dressing for one wound,,,C,,20020701,20020701,,N
        A0080,0010,3,"Non-emergency transportation, per mile - vehicle provided by volunteer",Noninterest escort,00,,I,0,19820101,20030101,,N
        A0080,0020,4,"(individual or organization),   with no vested interest",,,,,,,,,
        J0001,0010,3,Old drug,Old drug,51,J0002,D,0,19930101,20250101,20241231,D

        """
    )
    let item = try #require(try samples.run(path).items.first)
    #expect(item.report.accepted == 3)
    #expect(item.release?.label == "HCPCS Level II, 2024 Q3")
    let joined = try record("A0080", on: "2024-08-01", samples)
    #expect(
      joined?.summary
        == "Non-emergency transportation, per mile - vehicle provided by volunteer (individual or organization), with no vested interest"
    )
    let ended = try record("J0001", on: "2024-08-01", samples)
    #expect(ended?.period.last == ServiceDate(iso: "2024-12-31"))
    #expect(ended?.period.first == ServiceDate(iso: "1993-01-01"))
    let detail = try samples.knowledge().hcpcsDetail(
      OfficialSamples.code("J0001"),
      on: OfficialSamples.date("2024-08-01")
    ).detail
    #expect(detail?.coverage == "D")
    #expect(detail?.pricing == ["51"])
    #expect(detail?.successors == ["J0002"])
    #expect(detail?.actionDay == ServiceDate(iso: "2025-01-01"))
  }

  @Test func readsTheFixedWidthForm() throws {
    let samples = try OfficialSamples()
    func line(_ head: String, _ title: String, _ dates: String) -> String {
      let start = head + title
      let before = start + String(repeating: " ", count: 268 - start.count)
      return before + dates
    }
    let lines = [
      "***Disclaimers\t\t\t", "",
      line("   A1001007", "Dressing for one wound", "2002070120020701        N"),
      line(
        "A0080001003",
        "Transportation, vehicle provided by volunteer",
        "1982010120030101        N"
      ),
      line("A0080002004", "with no vested interest", ""),
      line(
        "J1885001003",
        "Injection, ketorolac tromethamine, per 15 mg",
        "1993010119970101        N"
      ),
    ]
    let path = try samples.file(
      "HCPC2019_CONTR_ANWEB.txt",
      lines.joined(separator: "\r\n") + "\r\n"
    )
    let item = try #require(try samples.run(path).items.first)
    #expect(item.report.accepted == 3)
    #expect(item.report.refused == 0)
    let found = try record("A0080", on: "2019-02-01", samples)
    #expect(
      found?.summary == "Transportation, vehicle provided by volunteer with no vested interest"
    )
  }

  @Test func badDatesAndOrphansAreRefused() throws {
    let samples = try OfficialSamples()
    let good = (0..<20).map { "J10\($0 + 10),0010,3,Drug,Drug,,,,,20200101,20200101,,N\n" }.joined()
    let path = try samples.file(
      "HCPC2024_JUL_ANWEB.csv",
      Self.header + "A0001,0020,4,orphan,,,,,,,,,\n" + good
        + "J9999,0010,3,Drug,Drug,,,,,20201399,20200101,,N\n"
    )
    let item = try #require(try samples.run(path).items.first)
    #expect(item.report.refused == 2)
    #expect(item.report.accepted == 20)
  }
}
