import CaseModel
import Testing

@testable import ClaimReading

@Suite struct TableClaimReaderTests {
  private func claims(_ text: String) throws -> [Claim] {
    try Records.of(text, .csv).compactMap {
      if case .claim(let claim) = $0 { claim } else { nil }
    }
  }

  private func words(_ text: String) throws -> [String] {
    try Records.of(text, .csv).map(Records.words)
  }

  @Test func rowsOfOneNumberAreOneClaim() throws {
    let claims = try claims(
      """
      Claim No,Svc Date,CPT/HCPCS,M1,M2,Qty,Diag 1,Diag 2,Place
      A,08/01/2024,99213,25,,1,M17.11,e119,11
      A,08/02/2024,20610,rt,59,,M1711,,22
      B,20240801,J1100,,,2.5,,,
      """
    )
    #expect(claims.map(\.id) == ["A", "B"] && claims.map(\.place) == ["line 2", "line 4"])
    #expect(claims[0].diagnoses == ["M17.11", "E11.9"])
    let lines = claims[0].lines
    #expect(
      lines.map(\.code) == ["99213", "20610"] && lines.map(\.modifiers) == [["25"], ["RT", "59"]]
    )
    #expect(lines.map(\.units) == [1, nil] && lines.map(\.place) == ["11", "22"])
    #expect(lines.map(\.diagnoses) == [["M17.11", "E11.9"], ["M17.11"]])
    #expect(lines.map(\.date) == [ServiceDate(iso: "2024-08-01"), ServiceDate(iso: "2024-08-02")])
    #expect(claims[1].lines[0].unitsText == "2.5" && claims[1].lines[0].diagnoses.isEmpty)
  }

  @Test(arguments: [
    ("proc", ClaimColumn.code), ("CPT", .code), ("HCPCS Code", .code), ("Procedure_Code", .code),
    ("code", .code),
    ("CPT1", .code), ("Mod", .modifier(0)), ("Modifiers", .modifier(0)), ("mod1", .modifier(1)),
    ("Modifier 4", .modifier(4)),
    ("M2", .modifier(2)), ("Units", .units), ("QTY", .units), ("Days/Units", .units),
    ("dx", .diagnosis(0)),
    ("DX12", .diagnosis(12)), ("Diagnosis 3", .diagnosis(3)), ("ICD10", .diagnosis(0)),
    ("ICD-10 2", .diagnosis(2)),
    ("icd", .diagnosis(0)), ("Pointers", .pointers), ("DX Pointer", .pointers), ("DOS", .date),
    ("date", .date),
    ("From", .date), ("Date of Service", .date), ("to", .lastDate), ("Thru", .lastDate),
    ("POS", .place),
    ("Place of Service", .place), ("claim id", .claim), ("Claim", .claim), ("Account #", .claim),
    ("id", .claim),
    ("Encounter", .claim), ("Charge", .charge), ("Billed Amount", .charge), ("NPI", .practitioner),
    ("Rendering NPI", .practitioner), ("provider", .practitioner), ("DOB", .birthDate),
    ("Date of Birth", .birthDate),
    ("Sex", .sex), ("Gender", .sex), ("Patient ID", .patient), ("MRN", .patient), ("Payer", .payer),
    ("State", .state),
    ("setting", .setting), ("Minutes", .minutes),
  ])
  func usualNamesAreKnown(_ header: String, _ meaning: ClaimColumn) {
    #expect(ColumnNaming.meaning(of: header)?.column == meaning)
  }

  @Test(arguments: [
    "Patient Name", "Description", "Line", "Modality", "dxdate", "Paid", "", "M", "icd9cm", "mod99",
    "Comment",
  ])
  func otherNamesAreNot(_ header: String) {
    #expect(ColumnNaming.meaning(of: header) == nil)
  }

  @Test func theNinthDiagnosisIsNoOldCode() throws {
    #expect(try claims("code,icd8,icd9\n99213,I10,E119\n")[0].diagnoses == ["I10", "E11.9"])
    #expect(try claims("code,icd9\n99213,7140\n")[0].diagnoses.isEmpty)
  }

  @Test func itSaysWhatItTookEachColumnFor() throws {
    let text = "Claim,ID,Code,Note\u{1b},DOS\nA,1,99213,x,2024-08-01\n"
    var reader = ClaimReader(form: .csv)
    #expect(reader.columnReading == nil)
    try reader.feed(Array(text.utf8)) { _ in }
    #expect(
      reader.columnReading?.words == [
        "Claim: claim number", "Code: procedure code", "DOS: date of service", "not used: ID, Note",
        "neighbouring rows with one claim number are one claim",
      ]
    )
  }

  @Test func withoutNumberThePatientAndDayMakeAClaim() throws {
    let claims = try claims(
      "mrn,dos,cpt\n7,2024-08-01,99213\n7,2024-08-01,20610\n7,2024-08-02,99214\n8,2024-08-02,99213\n,2024-08-02,99211\n,2024-08-02,99212\n"
    )
    #expect(
      claims.map { $0.lines.map(\.code) } == [
        ["99213", "20610"], ["99214"], ["99213"], ["99211"], ["99212"],
      ]
    )
    #expect(
      claims[0].patientKey == claims[1].patientKey && claims[1].patientKey != claims[2].patientKey
    )
  }

  @Test func withoutPatientEachRowIsAClaim() throws {
    #expect(try claims("code,mod\n99213,25\n20610,RT\n").map(\.place) == ["line 2", "line 3"])
  }

  @Test func aBlankNumberGoesOnWithTheClaimAbove() throws {
    let claims = try claims("claim,code\n,99211\n,99212\nA,99213\n,20610\nB,99214\n")
    #expect(claims.map { $0.lines.count } == [1, 1, 2, 1])
  }

  @Test func modifiersInTheCodeOrInOneCell() throws {
    let claims = try claims("claim,code,modifiers\nA,99213-25,\nA,20610RT,59\nA,97110,\"GP, KX\"\n")
    #expect(claims[0].lines.map(\.code) == ["99213", "20610", "97110"])
    #expect(claims[0].lines.map(\.modifiers) == [["25"], ["RT", "59"], ["GP", "KX"]])
  }

  @Test func pointersPointToTheDiagnosesOfTheRowOrTheClaim() throws {
    let claims = try claims(
      "claim;code;dx1;dx2;dx3;pointers\nA;99213;M17.11;E11.9;I10;AC\nA;20610;;;;12\nA;J1100;;;;3\nA;J1885;;;;D\nA;36415;;;;\n"
    )
    #expect(
      claims[0].lines.map(\.diagnoses) == [
        ["M17.11", "I10"], ["M17.11", "E11.9"], ["I10"], [], [],
      ]
    )
    #expect(claims[0].lines.map(\.brokenPointers) == [[], [], [], ["D"], []])
  }

  @Test func oneCellMayHoldAllDiagnoses() throws {
    let claim = try claims("code\tdx\n99213\tM1711; E11.9|I10\n")[0]
    #expect(
      claim.diagnoses == ["M17.11", "E11.9", "I10"] && claim.lines[0].diagnoses == claim.diagnoses
    )
  }

  @Test func theRestOfARow() throws {
    let claim = try claims(
      "claim,cpt,charge,npi,dob,sex,patient id,payer,state,setting,from,to,minutes\n"
        + "A,00670,\"$1,200.00\",1234567893,03/01/1950,female,77,Medicare Part B,tx,practitioner,8/1/24,8/3/24,137\n"
    )[0]
    #expect(claim.birthDate == ServiceDate(iso: "1950-03-01") && claim.sex == "F")
    #expect(claim.payer == .medicare && claim.state == "TX" && claim.setting == .practitioner)
    let line = claim.lines[0]
    #expect(line.charge == "1200.00" && line.practitioner == "1234567893" && line.minutes == 137)
    #expect(line.units == nil && line.lastDate == ServiceDate(iso: "2024-08-03"))
    #expect(!"\(claim)".contains("\"77\""))
  }

  @Test(arguments: [
    ("A,nine,1,2024-08-01", "line 2, column Code: no procedure code"),
    ("A,,1,2024-08-01", "line 2, column Code: no procedure code"),
    ("A,John Sample,1,2024-08-01", "line 2, column Code: no procedure code"),
    ("A,99213,one,2024-08-01", "line 2, column Qty: no number of units"),
    ("A,99213,1,soon", "line 2, column DOS: no day"),
    ("A,99213,1,13/13/2024", "line 2, column DOS: no day"),
    ("A,99213,1,2024-08-01,x", "line 2: the row has 5 cells and the header 4"),
  ])
  func aBrokenRowBreaksItsClaimOnly(_ row: String, _ expected: String) throws {
    let words = try words(
      "Claim,Code,Qty,DOS\n\(row)\nA,99214,1,2024-08-01\nB,99215,1,2024-08-01\n"
    )
    #expect(words.count == 2)
    #expect(words[0].drop { $0 != " " }.dropFirst().hasPrefix(expected), "\(words)")
    #expect(words[1] == "claim B line 4")
    #expect(!words[0].contains("Sample"))
  }

  @Test func anotherPatientInOneClaimIsAFault() throws {
    let words = try words("claim,patient,code\nA,1,99213\nA,2,99214\n")
    #expect(words.map { $0.prefix(24) } == ["A line 3, column patient:"].map { $0.prefix(24) })
  }

  @Test func quotedCellsMayHoldLineBreaks() throws {
    let claims = try claims(
      "claim,note,code\r\nA,\"one, \"\"two\"\"\r\nthree\",99213\r\nB,5\" tall,99214\r\n"
    )
    #expect(claims.map(\.place) == ["line 2", "line 4"])
    #expect(claims.map { $0.lines[0].code } == ["99213", "99214"])
  }

  @Test func aQuoteThatIsNotClosed() throws {
    let words = try words("claim,note,code\nA,x,99213\nB,\"open,99213\nC,x,99214\n")
    #expect(
      words == ["A line 3: a quoted cell is not closed; add the missing quote"]
    )
  }

  @Test func rowsOfAClaimThatStandApartAreTold() throws {
    let words = try words("claim,code\nA,99213\nB,99214\nA,20610\nB,20611\n")
    #expect(
      words.filter { $0.hasPrefix("notice line 4: rows of a claim that came before") }.count == 1
    )
    #expect(words.count == 5)
  }

  @Test(arguments: [
    ("claim,amount\nA,3\n", ClaimReadingError.noCodeColumn(line: 1)),
    ("John Sample,99213,M17.11\n", .noCodeColumn(line: 1)), ("\n\n", .noCodeColumn(line: 1)),
    ("cpt1,cpt2\n99213,20610\n", .severalCodeColumns(line: 1, first: 1, second: 2)),
    (String(repeating: "a,", count: 1000), .tooManyColumns(line: 1, limit: 500)),
    (String(repeating: "a,", count: 1_000_000), .tooManyColumns(line: 1, limit: 500)),
  ])
  func aHeaderThatCannotBeReadIsRefused(_ text: String, _ error: ClaimReadingError) throws {
    #expect(throws: error) { try Records.of(text, .csv) }
    #expect(!error.description.contains("Sample"))
  }

  @Test func tooManyRowsOfOneClaim() throws {
    let rows = String(repeating: "A,99213\n", count: 2000)
    let words = try words("claim,code\n\(rows)B,99214\n")
    #expect(words.map { $0.prefix(12) } == ["A line 1001,", "claim B line"])
  }

  @Test func bytesThatAreNoTextHarmOnlyTheirCell() throws {
    let bytes = Array("name,code\n".utf8) + [0x63, 0xe9] + Array(",99213\n".utf8)
    #expect(try Records.of(bytes, .csv).map(Records.words) == ["claim  line 2"])
  }
}
