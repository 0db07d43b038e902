import CaseModel
import Testing

@testable import ClaimReading

@Suite struct TypedClaimReaderTests {
  private func claim(_ text: String) throws -> Claim { try TypedClaimReader().claim(of: text) }

  /// Code, modifiers, units and diagnoses of each line, as one would write them.
  private func shape(_ text: String) throws -> String {
    try claim(text).lines.map(shape).joined(separator: " ")
  }

  private func shape(_ line: ServiceLine) -> String {
    var text = ([line.code] + line.modifiers).joined(separator: "-")
    text += "x" + (line.units.map { String($0) } ?? line.unitsText ?? "?")
    if !line.diagnoses.isEmpty { text += ":" + line.diagnoses.joined(separator: ",") }
    if let date = line.date { text += "/\(date)" }
    if let date = line.lastDate { text += "..\(date)" }
    return text
  }

  @Test(arguments: [
    ("99213", "99213x1"),
    ("99213-25 20610-RT:M17.11", "99213-25x1:M17.11 20610-RTx1:M17.11"),
    ("99213,25, 20610,rt", "99213-25x1 20610-RTx1"),
    ("99213 25; 20610 RT 59", "99213-25x1 20610-RT-59x1"),
    ("20610rt", "20610-RTx1"),
    ("97110-gp-59x3", "97110-GP-59x3"),
    ("97110 GP x3", "97110-GPx3"),
    ("97110GPx3", "97110-GPx3"),
    ("J1100x4 J1885*2 J3301@3", "J1100x4 J1885x2 J3301x3"),
    ("((( 2061O ?", "2061Ox1"),
    ("j1100 × 4", "J1100x4"),
    ("97110 units 2 97140", "97110x2 97140x1"),
    ("97110x2.5", "97110x2.5"),
    ("99213-X3", "99213-X3x1"),
    ("99213–25", "99213-25x1"),
    ("99213 and 20610 with 25", "99213x1 20610-25x1"),
    ("20610:m1711,m25.561x2 99213", "20610x2:M17.11,M25.561 99213x1:M17.11,M25.561"),
    ("20610:M17.11,99213", "20610x1:M17.11 99213x1:M17.11"),
    ("99213 20610 dx M1711, E11.9", "99213x1:M17.11,E11.9 20610x1:M17.11,E11.9"),
    ("99213 I10", "99213x1:I10"),
    ("99213:A 20610:AB I10 M17.11.", "99213x1:I10 20610x1:I10,M17.11"),
    ("59025:O31.10X1", "59025x1:O31.10X1"),
    ("12001:S01.01XA", "12001x1:S01.01XA"),
    ("J1100JZ S7200XA", "J1100-JZx1:S72.00XA"),
    ("dx:M17.11 20610", "20610x1:M17.11"),
  ])
  func codersWriteItInManyWays(_ text: String, _ expected: String) throws {
    #expect(try shape(text) == expected)
  }

  @Test(arguments: [
    ("99213/2024-08-01 99214/8/2/24", "99213x1/2024-08-01 99214x1/2024-08-02"),
    ("99213 20610 8/1/2024", "99213x1/2024-08-01 20610x1/2024-08-01"),
    ("99213 8/1/2024 99214 20240802", "99213x1/2024-08-01 99214x1/2024-08-02"),
    (
      "2024-08-01: 99213 20610 2024-08-02 99214",
      "99213x1/2024-08-01 20610x1/2024-08-01 99214x1/2024-08-02"
    ),
    ("99232/2024-08-01..2024-08-03x3", "99232x3/2024-08-01..2024-08-03"),
    ("99232/20240801-20240803", "99232x1/2024-08-01..2024-08-03"),
    ("99213-25/2024-08-01:M17.11", "99213-25x1:M17.11/2024-08-01"),
  ])
  func daysStandWithTheirCodes(_ text: String, _ expected: String) throws {
    #expect(try shape(text) == expected)
  }

  @Test func theRestOfALine() throws {
    let claim = try claim("00670-QZ 137min pos 22 $900 dob 1950-03-01 sex f")
    #expect(claim.lines[0].minutes == 137)
    #expect(claim.lines[0].units == nil)
    #expect(claim.lines[0].place == "22")
    #expect(claim.lines[0].charge == "900.00")
    #expect(claim.birthDate == ServiceDate(iso: "1950-03-01"))
    #expect(claim.sex == "F")
  }

  @Test func defaultsFillWhatIsNotTyped() throws {
    let day = try #require(ServiceDate(iso: "2024-08-01"))
    let defaults = ClaimDefaults(
      date: day,
      setting: .asc,
      place: "24",
      payer: .medicare,
      state: "TX"
    )
    let claim = try TypedClaimReader(defaults: defaults).claim(of: "99213 20610/2024-08-05")
    #expect(claim.lines.map(\.date) == [day, ServiceDate(iso: "2024-08-05")])
    #expect(claim.lines.map(\.place) == ["24", "24"])
    #expect(claim.setting == .asc)
    #expect(claim.payer == .medicare)
    #expect(claim.state == "TX")
  }

  @Test(arguments: [
    ("", 1), ("   ", 1), ("dx M17.11", 4), ("25 99213", 1), ("x3", 1), ("99213 hello", 7),
    ("99213-251", 1), ("99213-99215", 1), ("99213 20610-", 7), ("99213 99\u{200b}214", 7),
    ("99213 ٩٩٢١٤", 7), ("99213 pos home", 11), ("99213 pos", 7), ("20610:Z", 1),
    ("99213/2024-13-01", 1), ("99213 478331", 7), ("99213x", 1),
    ("99232/2024-08-03..2024-08-01", 1),
  ])
  func aFaultNamesTheCharacter(_ text: String, _ character: Int) throws {
    let fault = #expect(throws: ClaimFault.self) { try claim(text) }
    #expect(fault?.place == "character \(character)")
    #expect(fault?.message.isEmpty == false)
  }

  @Test func aFaultRepeatsNothing() throws {
    let fault = #expect(throws: ClaimFault.self) { try claim("99213 Sample, Pat 000-12-3456") }
    #expect(fault.map { "\($0)".contains("Sample") } == false)
  }

  @Test func tooManyCodesAreRefused() throws {
    let text = (10_000..<20_000).map(String.init).joined(separator: " ")
    #expect(throws: ClaimFault.self) { try claim(text) }
  }
}
