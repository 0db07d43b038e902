import CaseModel
import Testing

@testable import ClaimReading

@Suite struct JSONClaimReaderTests {
  private func one(_ text: String) throws -> Claim {
    let records = try Records.of(text, .jsonLines)
    guard case .claim(let claim) = try #require(records.first) else {
      throw FieldProblem("no claim: \(records)")
    }
    return claim
  }

  private func faults(_ text: String) throws -> [String] {
    try Records.of(text, .jsonLines).map(Records.words)
  }

  @Test func allMembersAreRead() throws {
    let claim = try one(
      """
      {"claim":"A1","date":"2024-08-01","setting":"practitioner","place":"11","payer":"medicare","state":"tx",\
      "frequency":"1","diagnoses":["M1711","e11.9"],"patient":{"id":"77","birthDate":"1950-03-01","sex":"F"},\
      "lines":[{"code":"99213","modifiers":["25"],"units":1,"charge":"100","diagnoses":["B"]},\
      {"code":"20610","modifiers":["rt","59"],"units":2.0,"charge":200.5,"date":"2024-08-02","place":22,\
      "diagnoses":["M17.11"],"practitioner":"1234567893"},\
      {"code":"00670-QZ","minutes":137,"units":null,"diagnoses":[]},{"code":"97110","units":"2.5"}]}
      """
    )
    let lines = claim.lines
    #expect(
      claim.id == "A1" && claim.place == "line 1" && claim.state == "TX" && claim.frequency == "1"
    )
    #expect(claim.setting == .practitioner && claim.payer == .medicare && claim.sex == "F")
    #expect(claim.diagnoses == ["M17.11", "E11.9"])
    #expect(claim.patientKey != nil && claim.patientKey != "77")
    #expect(lines.map(\.number) == [1, 2, 3, 4])
    #expect(lines.map(\.code) == ["99213", "20610", "00670", "97110"])
    #expect(lines.map(\.modifiers) == [["25"], ["RT", "59"], ["QZ"], []])
    #expect(lines.map(\.units) == [1, 2, nil, nil] && lines[3].unitsText == "2.5")
    #expect(lines.map(\.charge) == ["100.00", "200.50", nil, nil])
    #expect(lines.map(\.place) == ["11", "22", "11", "11"])
    #expect(
      lines[1].date == ServiceDate(iso: "2024-08-02")
        && lines[0].date == ServiceDate(iso: "2024-08-01")
    )
    #expect(lines.map(\.diagnoses) == [["E11.9"], ["M17.11"], [], ["M17.11", "E11.9"]])
    #expect(lines[1].practitioner == "1234567893" && lines[2].minutes == 137)
  }

  @Test(arguments: [
    (
      #"{"claim":"A","lines":[{"code":"99213"},{"code":"20610"},{"code":"J1100","units":"many"}]}"#,
      "A line 1, lines[2].units: no number of units"
    ),
    (#"{"lines":[{"code":99213}]}"#, "- line 1, lines[0].code: no string"),
    (#"{"lines":[{"units":1}]}"#, "- line 1, lines[0]: no member 'code'"),
    (#"{"lines":[]}"#, "- line 1: the claim has no service line"),
    (#"{"claim":"A"}"#, "A line 1: the claim has no service line"),
    (#"{"lines":{"code":"99213"}}"#, "- line 1, lines: no list of lines"),
    (#"{"lines":["99213"]}"#, "- line 1, lines[0]: no object"),
    (#"{"claim":["A"],"lines":[]}"#, "- line 1, claim: no string and no number"),
    (#"{"lines":[{"code":"99213","modifiers":"25"}]}"#, "- line 1, lines[0].modifiers: no list"),
    (
      #"{"lines":[{"code":"99213","modifiers":["25",{}]}]}"#,
      "- line 1, lines[0].modifiers[1]: no string"
    ),
    (#"{"date":"soon","lines":[{"code":"99213"}]}"#, "- line 1, date: no day"),
    (#"{"date":20240801,"lines":[{"code":"99213"}]}"#, "- line 1, date: no string"),
    (#"{"setting":"home","lines":[]}"#, "- line 1, setting: unknown setting"),
    (#"{"patient":{"sex":"Q"},"lines":[]}"#, "- line 1, patient.sex: unknown sex"),
    (#"{"patient":{"birthDate":"1/2/50"},"lines":[]}"#, "- line 1, patient.birthDate: the year"),
    (#"{"lines":[{"code":"99213"}],"lines":[]}"#, "- line 1, lines: given twice"),
    (#"{"lines":[{"code":"99213"}]"#, "- line 1: the line ends inside"),
    (#"{"lines":[{"code":"99213}]}"#, "- line 1, lines[0].code: a string is not closed"),
    (#"{"lines":[{"code":"99213"}]} x"#, "- line 1: more text behind the object"),
    (#"{"lines":[{"code":"John Sample"}]}"#, "- line 1, lines[0].code: no procedure code"),
    ("[]", "- line 1: no JSON object"), ("3", "- line 1: no JSON object"),
    ("null", "- line 1: no JSON object"),
    ("not json", "- line 1: no JSON object"), ("{soon}", "- line 1: no name of a member"),
  ])
  func aFaultNamesTheMember(_ text: String, _ expected: String) throws {
    let records = try faults("{}\n".replacing("{}", with: text))
    #expect(records.count == 1)
    #expect(records[0].hasPrefix(expected), "\(records[0])")
    #expect(!records[0].contains("Sample"))
  }

  @Test func depthIsLimited() throws {
    let deep = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
    let records = try faults("{\"x\":\(deep),\"lines\":[{\"code\":\"99213\"}]}")
    #expect(records.first?.contains("nested deeper than 64") == true)
  }

  @Test func aBrokenLineDoesNotStopTheNext() throws {
    let good = #"{"lines":[{"code":"99213"}]}"#
    let records = try faults("\u{feff}\(good)\r\n\n{\n   \n\(good)")
    #expect(records.map { $0.prefix(5) } == ["claim", "- lin", "claim"])
  }

  @Test func unknownMembersAreNamedOnce() throws {
    let line =
      #"{"foo":{"a":[1,true,null,"x\"y"]},"Pat Sample":1,"lines":[{"code":"99213","bar":1}]}"#
    let records = try faults("\(line)\n\(line)\n")
    #expect(records.count == 5)
    #expect(records.filter { $0.contains("'foo'") }.count == 1)
    #expect(records.filter { $0.contains("'bar'") }.count == 1)
    #expect(records.filter { $0.contains("no plain word") }.count == 1)
    #expect(!records.contains { $0.contains("Sample") })
  }

  @Test func escapesAreResolved() throws {
    let claim = try one(
      #"{"claim":"A\u00e9\/\ud83e\ude7a\ud800","lines":[{"\u0063ode":"992\u0031\u0033"}]}"#
    )
    #expect(claim.id == "Aé/🩺\u{fffd}")
    #expect(claim.lines[0].code == "99213")
  }

  @Test func theIdNeverCarriesControlCharacters() throws {
    let claim = try one(#"{"claim":"A\u001b[31m\u202e1","lines":[{"code":"99213"}]}"#)
    #expect(claim.id == "A\u{fffd}[31m\u{fffd}1")
  }

  @Test func aLongLineIsRefusedAndTheNextRead() throws {
    let long = "{\"claim\":\"" + String(repeating: "9", count: 3 << 20) + "\"}"
    let records = try faults(long + "\n" + #"{"lines":[{"code":"99213"}]}"#)
    #expect(records.map { $0.prefix(8) } == ["- line 1", "claim  l"])
  }
}
