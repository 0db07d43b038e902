import CaseModel
import Testing

@testable import KnowledgeImporting

@Suite struct RelativeValueReaderTests {
  /// The wrapped header of 2025; 2026 has a column more behind TEAM SURG.
  static func header(_ year: Int, hasPricing: Bool) -> String {
    let extra = hasPricing ? "," : ""
    let name = hasPricing ? "PRIC," : ""
    let end = hasPricing ? "IND," : ""
    return """
      ,,\(year) National Physician Fee Schedule Relative Value File October Release,,,
      ,,CPT codes and descriptions only are copyright American Medical Association.,,,
      ,,,,NOT USED,,,,,,,,,,,,,,,,,,,\(extra),PHYSICIAN,,DIAGNOSTIC,,,
      ,,,,FOR,,,NON-FAC,,FACILITY ,,,,,,,,,,,,,,\(extra),,SUPERVISION OF,,IMAGING,,,
      ,,,STATUS,MEDICARE ,WORK,NON-FAC,NA,FACILITY,NA,MP,NON-FACILITY,FACILITY,PCTC,GLOB,PRE,INTRA,POST,MULT,BILAT,ASST,CO-,TEAM,\(name)ENDO,CONV,DIAGNOSTIC,CALCULATION,FAMILY,,,
      HCPCS,MOD,DESCRIPTION,CODE,PAYMENT,RVU,PE RVU,INDICATOR,PE RVU,INDICATOR,RVU,TOTAL,TOTAL,IND,DAYS,OP,OP,OP,PROC,SURG,SURG,SURG,SURG,\(end)BASE,FACTOR,PROCEDURES,FLAG,INDICATOR,,,

      """.replacing("\n", with: "\r\n")
  }

  private func row(
    _ samples: OfficialSamples,
    _ code: String,
    _ date: String = "2025-11-01"
  ) throws
    -> RelativeValues
  {
    let lookup = try samples.knowledge().relativeValues(
      OfficialSamples.code(code),
      on: OfficialSamples.date(date)
    )
    return try #require(lookup.rows.first)
  }

  @Test(arguments: [false, true])
  func findsColumnsByTheirJoinedNames(_ hasPricing: Bool) throws {
    let samples = try OfficialSamples()
    let extra = hasPricing ? "9," : ""
    let year = hasPricing ? 2026 : 2025
    let rows = """
      63042,,,A,,18.76,15.22,NA,15.22,,5.48,39.46,39.46,0,090,0.11,0.76,0.13,2,1,2,2,0,\(extra),32.3465,09,0,99,0.00,0.00,0.00
      45385,,,A,,4.57,8.33,,2.38,,0.56,13.46,7.51,0,000,0.10,0.80,0.10,3,0,1,0,0,\(extra)45378,32.3465,09,0,99,0.00,0.00,0.00

      """.replacing("\n", with: "\r\n")
    let path = try samples.file("PPRRVU.csv", Self.header(year, hasPricing: hasPricing) + rows)
    let item = try #require(try samples.run(path).items.first)
    #expect(item.release?.label == "Medicare physician fee schedule, relative values, \(year) Q4")
    let found = try row(samples, "63042", "\(year)-11-01")
    #expect(found.work == 1876)
    #expect(found.practiceNonFacility == nil)
    #expect(found.practiceFacility == 1522)
    #expect(found.shares == GlobalShares(before: 11, operation: 76, after: 13))
    let endoscopy = try row(samples, "45385", "\(year)-11-01")
    #expect(endoscopy.endoscopicBase == "45378")
    #expect(endoscopy.globalDays == "000")
    #expect(endoscopy.multipleProcedure == "3")
  }

  @Test func readsTheTextForm() throws {
    let samples = try OfficialSamples()
    let blank = String(repeating: " ", count: 50)
    let lines = [
      "HDR CPT CODES AND DESCRIPTIONS ONLY ARE COPYRIGHT ",
      "63042  \(blank)A  18.76  15.22NA  15.22    5.48  39.46 39.460090.11.76.1321220             32.3465 090 99      0.00   0.00   0.00",
      "77066TC\(blank)A   0.00   3.33     3.33NA  0.02   3.35  3.351XXX.00.00.0002000             32.3465 090 99      0.00   0.00   0.00",
    ]
    let path = try samples.file("PPRRVU2025_Oct.txt", lines.joined(separator: "\r\n") + "\r\n")
    try samples.run(path)
    #expect(try row(samples, "63042").shares?.operation == 76)
    #expect(try row(samples, "63042").coSurgeon == "2")
    #expect(try row(samples, "77066").modifier == "TC")
    #expect(try row(samples, "77066").practiceFacility == nil)
  }

  @Test func aRowThatDoesNotAddUpIsRefused() throws {
    let samples = try OfficialSamples()
    let rows = """
      99213,,,A,,1.30,1.35,,0.57,,0.10,2.75,1.97,0,XXX,0.00,0.00,0.00,0,0,0,0,0,,32.3465,09,0,99,0,0,0
      99214,,,A,,1.92,1.80,,0.83,,0.15,3.87,2.90,0,XXX,0.00,0.00,0.00,0,0,0,0,0,,32.3465,09,0,99,0,0,0
      99215,,,A,,9.92,1.80,,0.83,,0.15,3.87,2.90,0,XXX,0.00,0.00,0.00,0,0,0,0,0,,32.3465,09,0,99,0,0,0

      """
    let path = try samples.file("PPRRVU.csv", Self.header(2025, hasPricing: false) + rows)
    let item = try #require(try samples.run(path).items.first)
    #expect(item.report.refused == 1)
    #expect(item.report.refusals.first?.thing == "99215")
  }
}
