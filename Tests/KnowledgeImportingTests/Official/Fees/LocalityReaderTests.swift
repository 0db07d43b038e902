import CaseModel
import Testing

@testable import KnowledgeImporting

@Suite struct LocalityReaderTests {
  @Test func readsIndicesFactorsCountiesAndZips() throws {
    let samples = try OfficialSamples()
    let indices = try samples.file(
      "GPCI2025.csv",
      """
      ADDENDUM E. FINAL CY 2025 GEOGRAPHIC PRACTICE COST INDICES,,,,,,
      ,,,,,,
      Medicare Administrative Contractor (MAC),State,Locality Number,Locality Name,2025 PW GPCI (with 1.0 Floor),2025 PE GPCI,2025 MP GPCI
      04412,TX,11,DALLAS,1.011,1.007,0.877
      02102,AK,01,ALASKA*,1.5,1.081,0.592
      01212,HI,01,"HAWAII, GUAM",1,1.149,0.561
      "MAC Assignments as of November 22, 2023",,,,,,
      *Work GPCI reflects a 1.5 floor.,,,,,,

      """
    )
    let factors = try samples.file(
      "ANES2025.csv",
      "Contractor,Locality,Locality Name,National Anes CF of 20.3178\r\n04412 ,11 ,DALLAS,20.35 \r\n02102 ,01 ,ALASKA*,27.86 \r\n"
    )
    let counties = try samples.file(
      "25LOCCO.csv",
      "COUNTIES INCLUDED IN 2025 LOCALITIES.,,,,\n,,,,\nMedicare Adminstrative Contractor,Locality Number,State ,Fee Schedule Area ,Counties\n,,,,\n4412,11,TEXAS ,DALLAS,DALLAS \n2102,1,ALASKA ,STATEWIDE ,ALL COUNTIES \n"
    )
    let tail = String(repeating: " ", count: 61) + "20254"
    let zips = try samples.file(
      "ZIP5.txt",
      (75_201...75_210).map { "TX\($0)0441211\(tail)" }.joined(separator: "\r\n") + "\r\n"
    )
    let outcome = try samples.run(indices, factors, counties, zips)
    #expect(outcome.items.count == 4)

    let source = try samples.knowledge()
    let date = try OfficialSamples.date("2025-11-01")
    let rows = try source.localities(on: date).rows
    #expect(rows.map(\.name) == ["ALASKA", "HAWAII, GUAM", "DALLAS"])
    let dallas = try #require(rows.last)
    #expect([dallas.work, dallas.practice, dallas.malpractice] == [1011, 1007, 877])
    #expect(dallas.counties == "DALLAS")
    #expect(try source.anesthesiaFactor(dallas, on: date).factor?.cents == 2035)
    #expect(try source.locality(zip: "75205", on: date)?.locality == "11")
    #expect(try source.locality(zip: "10001", on: date) == nil)
  }

  @Test func readsTheTextOfFactorsUpToCtrlZ() throws {
    let samples = try OfficialSamples()
    let line = "0   ALABAMA                                                1931"
    let lines =
      ["10112       0\(line)"] + (1...6).map { "0\($0)102       01    PLACE          200\($0)" }
    let path = try samples.file("ANES2025.txt", lines.joined(separator: "\r\n") + "\r\n\u{1A}")
    let item = try #require(try samples.run(path).items.first)
    #expect(item.report.accepted == 7)
    #expect(item.report.refused == 0)
  }
}
