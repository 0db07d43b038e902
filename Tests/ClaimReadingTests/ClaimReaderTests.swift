import CaseModel
import Testing

@testable import ClaimReading

/// One claim in every form in which claims are read.
@Suite struct ClaimReaderTests {
  private static let defaults = ClaimDefaults(setting: .practitioner)

  private func one(_ text: String) throws -> Claim {
    let form = try ClaimForm.recognise(text.utf8)
    let records = try Records.of(text, form, Self.defaults)
    guard records.count == 1, case .claim(var claim) = records[0] else {
      throw FieldProblem("not one claim: \(records.map(Records.words))")
    }
    claim.place = ""
    return claim
  }

  private let json = """
    {"claim":"A1","payer":"medicare","state":"TX","frequency":"1","diagnoses":["M17.11","E11.9"],\
    "patient":{"id":"1EG4TE5MK73","birthDate":"1950-03-01","sex":"F"},"lines":[\
    {"code":"99213","modifiers":["25"],"units":1,"charge":100,"date":"2024-08-01","place":"11",\
    "diagnoses":["M17.11","E11.9"],"practitioner":"1999999984"},\
    {"code":"20610","modifiers":["RT","59"],"units":2,"charge":"200.50","date":"2024-08-01",\
    "lastDate":"2024-08-03","place":"22","diagnoses":["M17.11"],"practitioner":"1999999984"}]}
    """

  @Test func theSameClaimInEveryFormIsTheSame() throws {
    let expected = try one(json)
    let table = """
      claim,patient id,dob,sex,payer,state,frequency,from,to,cpt,mod1,mod2,units,charge,pos,dx1,dx2,pointers,npi
      A1,1EG4TE5MK73,3/1/1950,F,medicare,TX,1,8/1/2024,,99213,25,,1,100,11,M1711,E119,AB,1999999984
      A1,1EG4TE5MK73,3/1/1950,F,medicare,TX,1,8/1/2024,8/3/2024,20610,RT,59,2,$200.50,22,M1711,E119,A,1999999984
      """
    let small = Interchange.file().lowercased().replacing("clm*a1", with: "clm*A1")
    for text in [
      table, table.replacing(",", with: ";"), table.replacing(",", with: "\t"), Interchange.file(),
      Interchange.file().replacing("~", with: "~\r\n"), small, json.replacing(",", with: " , "),
    ] {
      #expect(try one(text) == expected)
    }
  }

  @Test func theTypedClaimIsTheSame() throws {
    var expected = try one(json)
    let typed = try TypedClaimReader(defaults: Self.defaults).claim(
      of: """
        99213-25:A,B $100 pos 11 20610-RT-59x2:M17.11/2024-08-01..2024-08-03 $200.50 8/1/2024 \
        dx m1711 e119 dob 3/1/1950 sex F
        """
    )
    // What is not typed: the numbers, the payer and the places of single lines.
    (expected.id, expected.patientKey, expected.payer, expected.state, expected.frequency) = (
      "", nil, nil, nil, nil
    )
    for index in expected.lines.indices {
      expected.lines[index].practitioner = nil
      expected.lines[index].place = "11"
    }
    #expect(typed == expected)
  }

  @Test func defaultsFillWhatAFileLeavesOpen() throws {
    let day = try #require(ServiceDate(iso: "2024-08-01"))
    let defaults = ClaimDefaults(
      date: day,
      setting: .asc,
      place: "24",
      payer: .medicaid,
      state: "OK"
    )
    for (text, form) in [
      ("{\"lines\":[{\"code\":\"99213\"}]}", ClaimForm.jsonLines), ("code\n99213\n", .csv),
      (Interchange.file("HL*1**20*1~CLM*A*1~LX*1~SV1*HC:99213*1*UN*1~"), .x12),
    ] {
      guard case .claim(let claim) = try Records.of(text, form, defaults)[0] else {
        throw FieldProblem("no claim")
      }
      #expect(claim.setting == .asc && claim.payer == .medicaid && claim.state == "OK")
      #expect(claim.lines[0].date == day && claim.lines[0].place == "24")
    }
  }
}
