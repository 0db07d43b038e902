import CaseModel
import Testing

@testable import KnowledgeImporting

@Suite struct AddOnEditReaderTests {
  private static let text = """
    163044       63042       2013091       \r
    163044       63040       20130912019365\r
    20054T       CCCCC       2013091       \r
    399292       99291       2013091       \r
    399292       CCCCC       2013091       \r
    164484201836464483       2013091       \r

    """

  private func imported() throws -> OfficialSamples {
    let samples = try OfficialSamples()
    try samples.run(samples.file("AOC_V2024Q3-F-MCR.txt", Self.text))
    return samples
  }

  private func look(_ code: String) throws -> AddOnEdit? {
    try imported().knowledge().addOn(
      OfficialSamples.code(code),
      on: OfficialSamples.date("2024-08-01")
    ).edit
  }

  @Test func readsTypesAndPrimaries() throws {
    let edit = try look("63044")
    #expect(edit?.type == 1)
    #expect(edit?.primaries.map(\.text) == ["63042"])
    #expect(edit?.isContractorDefined == false)
  }

  @Test func theContractorMarkIsNoCode() throws {
    let edit = try look("0054T")
    #expect(edit?.type == 2)
    #expect(edit?.primaries.isEmpty == true)
    #expect(edit?.isContractorDefined == true)
    #expect(try look("99292")?.primaries.map(\.text) == ["99291"])
    #expect(try look("99292")?.isContractorDefined == true)
  }

  @Test func anAddOnThatIsOverIsNone() throws {
    #expect(try look("64484") == nil)
  }

  @Test func theDayOfTheYearIsADay() throws {
    #expect(
      ProcedureBytes.dayOfYear(Array("2013091".utf8)) == (try OfficialSamples.date("2013-04-01"))
    )
    #expect(
      ProcedureBytes.dayOfYear(Array("2024366".utf8)) == (try OfficialSamples.date("2024-12-31"))
    )
    #expect(ProcedureBytes.dayOfYear(Array("2023366".utf8)) == nil)
    #expect(ProcedureBytes.dayOfYear(Array("2023000".utf8)) == nil)
  }

  @Test func primariesKnowTheirAddOns() throws {
    let found = try imported().knowledge().addOns(
      of: OfficialSamples.code("63042"),
      on: OfficialSamples.date("2024-08-01")
    )
    #expect(found.map(\.addOn.text) == ["63044"])
  }
}
