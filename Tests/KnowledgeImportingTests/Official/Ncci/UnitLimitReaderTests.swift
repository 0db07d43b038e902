import CaseModel
import Testing

@testable import KnowledgeImporting

@Suite struct UnitLimitReaderTests {
  private func look(_ code: String, _ samples: OfficialSamples) throws -> UnitLimit? {
    try samples.knowledge().unitLimit(
      OfficialSamples.code(code),
      setting: .practitioner,
      on: OfficialSamples.date("2024-08-01")
    ).limit
  }

  @Test func readsValuesBelowTheNotice() throws {
    let samples = try OfficialSamples()
    let bytes = OfficialSamples.limits(
      "63044,4,2 Date of Service Edit: Policy,CMS Policy",
      "20610,2,3 Date of Service Edit: Clinical,\"Clinical: Data, and more\"",
      "A0021,0,3 Date of Service Edit: Clinical,CMS Policy"
    )
    let path = try samples.file("MCR_MUE_PractitionerServices_Eff_07-01-2024.csv", bytes)
    let item = try #require(try samples.run(path).items.first)
    #expect(item.release?.label == "NCCI MUE values, practitioner, 2024 Q3")
    #expect(item.release?.isComplete == false)
    let limit = try look("63044", samples)
    #expect(limit?.units == 4)
    #expect(limit?.adjudicationIndicator == 2)
    #expect(try look("20610", samples)?.rationale == "Clinical: Data, and more")
    #expect(try look("A0021", samples)?.units == 0)
    #expect(try look("99213", samples) == nil)
  }

  @Test func tellsTheSettingsApart() throws {
    let samples = try OfficialSamples()
    let quarter = try #require(CalendarQuarter(year: 2024, number: 3))
    for (setting, kind) in [
      ("Outpatient Hospital Services", TableKind.mueHospital),
      ("DME Supplier Services", .mueEquipment),
    ] {
      let bytes = OfficialSamples.limits("20610,2,3 Date,Data", setting: setting)
      let path = try samples.file("\(kind.rawValue).csv", bytes)
      let outcome = try samples.run(path, options: ImportOptions(quarter: quarter))
      #expect(outcome.items.map(\.publication.kind) == [kind])
    }
  }

  @Test func oddValuesAreRefused() throws {
    let samples = try OfficialSamples()
    var rows = (0..<100).map { "20\(100 + $0),2,3 Date of Service Edit: Clinical,Data" }
    rows += [
      "20610,-2,2 Date,x", "20611,many,2 Date,x", "20612,99999999999999999999,2 Date,x",
      "20613,1,7 Date,x", "2061,1,2 Date,x",
    ]
    let bytes =
      OfficialSamples.limitNotice
      + Array("Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale\r\n".utf8)
      + Array(rows.joined(separator: "\r\n").utf8)
    let path = try samples.file("MCR_MUE_Eff_07-01-2024.csv", bytes)
    let item = try #require(try samples.run(path).items.first)
    #expect(item.report.accepted == 100)
    #expect(
      item.report.refusals.map(\.thing) == ["-2", "many", "99999999999999999999", "7 Date", "2061"]
    )
  }
}
