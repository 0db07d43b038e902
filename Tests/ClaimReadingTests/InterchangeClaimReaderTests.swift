import CaseModel
import Testing

@testable import ClaimReading

@Suite struct InterchangeClaimReaderTests {
  private func claims(_ text: String) throws -> [Claim] {
    try Records.of(text, .x12).compactMap {
      if case .claim(let claim) = $0 { claim } else { nil }
    }
  }

  private func one(_ text: String) throws -> Claim {
    let records = try Records.of(text, .x12)
    guard records.count == 1, case .claim(let claim) = records[0] else {
      throw FieldProblem("not one claim: \(records.map(Records.words))")
    }
    return claim
  }

  private func words(_ text: String) throws -> [String] {
    try Records.of(text, .x12).map(Records.words)
  }

  @Test func aProfessionalClaim() throws {
    let claim = try one(Interchange.file())
    #expect(claim.id == "A1" && claim.place == "segment 23 CLM" && claim.frequency == "1")
    #expect(claim.setting == .practitioner && claim.payer == .medicare && claim.state == "TX")
    #expect(claim.diagnoses == ["M17.11", "E11.9"] && !claim.isICD9)
    #expect(claim.birthDate == ServiceDate(iso: "1950-03-01") && claim.sex == "F")
    #expect(claim.lines.map(\.number) == [1, 2])
    #expect(claim.lines.map(\.code) == ["99213", "20610"])
    #expect(claim.lines.map(\.modifiers) == [["25"], ["RT", "59"]])
    #expect(claim.lines.map(\.charge) == ["100.00", "200.50"])
    #expect(claim.lines.map(\.units) == [1, 2])
    #expect(claim.lines.map(\.place) == ["11", "22"])
    #expect(claim.lines.map(\.diagnoses) == [["M17.11", "E11.9"], ["M17.11"]])
    let day = ServiceDate(iso: "2024-08-01")
    #expect(claim.lines.map(\.date) == [day, day])
    #expect(claim.lines.map(\.lastDate) == [nil, ServiceDate(iso: "2024-08-03")])
    #expect(claim.lines.map(\.practitioner) == ["1999999984", "1999999984"])
  }

  @Test func nothingNamesThePatient() throws {
    let claim = try one(Interchange.file())
    let text = "\(claim)"
    for word in ["SAMPLE", "PAT\"", "1EG4TE5MK73", "ROAD"] { #expect(!text.contains(word)) }
  }

  @Test(arguments: [
    ("*", "|", ":", ">", "~", "\n"), ("*", "~", ":", "^", "~", "_"),
    ("*", "\u{1d}", ":", "\u{1f}", "~", "\u{1c}"), ("*", "*", ":", ":", "~", "'"),
    ("*", "*", ":", ":", "~", "\r"),
  ])
  func anySeparatorsOfTheHeader(
    _ marks: (String, String, String, String, String, String)
  ) throws {
    var text = Interchange.file().replacing("^", with: "U")
    for (plain, stand) in [(marks.0, "\u{1}"), (marks.2, "\u{2}"), (marks.4, "\u{3}")] {
      text = text.replacing(plain, with: stand)
    }
    for (stand, mark) in [("\u{1}", marks.1), ("\u{2}", marks.3), ("\u{3}", marks.5)] {
      text = text.replacing(stand, with: mark)
    }
    #expect(try one(text) == one(Interchange.file()))
  }

  @Test(arguments: ["~\n", "~\r\n", "~\r\n\r\n  ", "~ \n"])
  func lineBreaksCountForNothing(_ ending: String) throws {
    let text = "\u{feff}\n " + Interchange.file().replacing("~", with: ending) + "\n\n"
    #expect(try one(text) == one(Interchange.file()))
  }

  @Test func aFileWrappedInsideItsSegments() throws {
    let text = Interchange.file()
    let wrapped = stride(from: 0, to: text.utf8.count, by: 80).map {
      String(text.dropFirst($0).prefix(80))
    }.joined(separator: "\n")
    #expect(try one(wrapped) == one(text))
  }

  @Test func aHeaderWithElementsOfTheWrongLength() throws {
    let text = Interchange.file().replacing("00*          *00", with: "00**00")
    #expect(try one(text) == one(Interchange.file()))
  }

  @Test func smallLettersAreRead() throws {
    var expected = try one(Interchange.file())
    expected.id = "a1"
    #expect(try one(Interchange.file().lowercased()) == expected)
  }

  @Test func severalInterchangesEachWithSeparatorsOfTheirOwn() throws {
    let other = Interchange.file().replacing("*", with: "|").replacing("~", with: "\n")
    let texts = Interchange.file() + "\n" + other + Interchange.file()
    let claims = try claims(texts)
    #expect(claims.count == 3)
    #expect(claims.map(\.place) == ["segment 23 CLM", "segment 60 CLM", "segment 97 CLM"])
    #expect(try words(texts).count == 3)
  }

  @Test func severalSetsAndGroups() throws {
    let set = Interchange.transaction(Interchange.top + Interchange.subscriber + Interchange.claim)
    let text =
      Interchange.header + set + set + "GE*2*1~"
      + "GS*HC*S*R*20240801*1200*2*X*005010X222A1~" + set + "GE*1*2~IEA*2*000000001~"
    #expect(try claims(text).count == 3)
    #expect(try words(text).count == 3)
  }

  @Test func aDependentIsThePatient() throws {
    let dependent =
      Interchange.subscriber
      + "HL*3*2*23*0~PAT*19~NM1*QC*1*SAMPLE*KID~N4*TOWN*TX*75001~DMG*D8*20150301*M~"
    let text = Interchange.file(
      Interchange.top + dependent + Interchange.claim
        + dependent.replacing("KID", with: "SIS") + Interchange.claim + Interchange.subscriber
        + Interchange.claim
    )
    let claims = try claims(text)
    #expect(claims.map(\.sex) == ["M", "M", "F"])
    #expect(claims[0].birthDate == ServiceDate(iso: "2015-03-01"))
    #expect(Set(claims.map(\.patientKey)).count == 3)
  }

  @Test(arguments: [
    ("MB", Payer.medicare), ("MA", .medicare), ("MC", .medicaid), ("CI", .commercial),
    ("BL", .commercial),
    ("CH", .tricare), ("WC", .workersCompensation), ("16", .medicareAdvantage), ("HM", nil),
    ("AM", nil),
    ("", .medicaid), ("ZZ", .medicaid),
  ])
  func thePayerWhereItIsCertain(_ filing: String, _ payer: Payer?) throws {
    let text = Interchange.file().replacing("*******MB~", with: "*******\(filing)~")
    let records = try Records.of(text, .x12, ClaimDefaults(payer: .medicaid))
    guard case .claim(let claim) = records[0] else { throw FieldProblem("no claim") }
    #expect(claim.payer == payer)
  }

  @Test func theFacilityTellsTheState() throws {
    let text = Interchange.file().replacing("LX*1~", with: "NM1*77*2*SITE~N4*TOWN*LA*70001~LX*1~")
    #expect(try one(text.replacing("SE*33", with: "SE*35")).state == "LA")
  }

  @Test func otherPayersChangeNothing() throws {
    let other =
      "SBR*S*18*******CI~DMG*D8*19600101*M~OI***Y*P**Y~NM1*IL*1*OTHER*ONE****MI*9~N4*X*AK*99501~NM1*82*1~"
    let text = Interchange.file(
      Interchange.top + Interchange.subscriber
        + Interchange.claim.replacing("LX*1~", with: other + "LX*1~")
    )
    #expect(try one(text) == one(Interchange.file()))
  }

  @Test func aLineMayHaveAPractitionerOfItsOwn() throws {
    let text = Interchange.file(
      Interchange.top + Interchange.subscriber
        + Interchange.claim.replacing("REF*6R*1~", with: "NM1*82*1*X*Y****XX*1888888886~")
    )
    #expect(try one(text).lines.map(\.practitioner) == ["1888888886", "1999999984"])
    let none = Interchange.file().replacing("NM1*82*1*WHO*DOC****XX*1999999984~", with: "REF*X*1~")
    #expect(try one(none).lines.map(\.practitioner) == ["1234567893", "1234567893"])
  }

  @Test func minutesAreNoUnits() throws {
    let line = try one(Interchange.file().replacing("UN*1*", with: "MJ*137*")).lines[0]
    #expect(line.units == nil && line.minutes == 137)
  }

  @Test func unitsThatAreNoWholeNumberAreKept() throws {
    let lines = try one(
      Interchange.file().replacing("UN*1*", with: "UN*-1*").replacing("UN*2.00*", with: "UN*1.5*")
    ).lines
    #expect(lines.map(\.units) == [nil, nil])
    #expect(lines.map(\.unitsText) == ["-1", "1.5"])
  }

  @Test func aPointerBeyondTheDiagnosesIsKeptAsBroken() throws {
    let line = try one(Interchange.file().replacing("***1:2~", with: "***9:1:A~")).lines[0]
    #expect(line.brokenPointers == ["9", "A"] && line.diagnoses == ["M17.11"])
  }

  @Test func aLineWithoutDateOrPointers() throws {
    let text = Interchange.file().replacing("DTP*472*D8*20240801~", with: "REF*X*1~")
      .replacing("***1:2~", with: "~")
    let line = try one(text).lines[0]
    #expect(line.date == nil && line.diagnoses.isEmpty && line.brokenPointers.isEmpty)
  }

  @Test func icd9IsNamed() throws {
    let text = Interchange.file().replacing("ABK:M1711*ABF:E119", with: "BK:8901*BF:V7389*BF:E8888")
    let claim = try one(text)
    #expect(claim.isICD9 && claim.diagnoses == ["8901", "V7389", "E8888"])
  }

  @Test func anInstitutionalClaim() throws {
    let body =
      Interchange.top + Interchange.subscriber
      + "CLM*B2*89.95***13:A:1*Y*C*Y*Y~DTP*434*RD8*20240315-20240316~CL1*1**01~HI*ABK:M1711~HI*ABF:E119*APR:R52~"
      + "LX*1~SV2*0305*HC:85025*13.39*UN*1.00~DTP*472*D8*20240315~LX*2~SV2*0250**5*UN*1~"
      + "LX*3~SV2*0730*HC:93005:59*76.56*UN*3~"
    let claim = try one(
      Interchange.file(body, set: "ST*837*0001*005010X223A2~").replacing("X222A1", with: "X223A2")
    )
    #expect(claim.setting == .facility && claim.billType == "131" && claim.uncodedLines == [2])
    #expect(claim.diagnoses == ["M17.11", "E11.9"])
    #expect(claim.lines.map(\.number) == [1, 3])
    #expect(claim.lines.map(\.place) == [nil, nil])
    #expect(claim.lines[0].date == ServiceDate(iso: "2024-03-15") && claim.lines[0].lastDate == nil)
    #expect(
      claim.lines[1].lastDate == ServiceDate(iso: "2024-03-16")
        && claim.lines[1].modifiers == ["59"]
    )
  }

  @Test func otherKindsAreRefusedByName() throws {
    let claim = Interchange.top + Interchange.subscriber + Interchange.claim
    let dental = try words(Interchange.file(claim, set: "ST*837*0001*005010X224A2~"))
    #expect(dental.count == 1 && dental[0].contains("dental"))
    let remittance = try words(Interchange.file(claim, set: "ST*835*0001~"))
    #expect(remittance.count == 1 && remittance[0].contains("835 remittance"))
    #expect(
      try words(Interchange.file(claim, set: "ST*850*0001~"))[0].contains("850 purchase order")
    )
    #expect(
      try words(Interchange.file(claim, set: "ST*123*0001~"))[0].contains("unknown transaction set")
    )
  }

  @Test(arguments: [
    ("HC:99213:25", "HC::25", "segment 28 SV1, element 1: no procedure code"),
    ("HC:99213:25", "", "segment 28 SV1, element 1: no procedure code"),
    ("HC:99213:25", "HC:99213:JOHN DOE", "segment 28 SV1, element 1: no modifier"),
    ("*100*UN", "*ten*UN", "segment 28 SV1, element 2: no amount"),
    ("UN*1*", "UN*one*", "segment 28 SV1, element 4: no number of units"),
    ("UN*1*", "MJ*-5*", "segment 28 SV1, element 4: no number of minutes"),
    ("***1:2~", "***-~", "segment 28 SV1, element 7: no pointer"),
    ("***1:2~", "*HOME**1~", "segment 28 SV1, element 5: no place"),
    ("D8*20240801", "D8*20241301", "segment 29 DTP, element 3: no day"),
    ("20240801-20240803", "20240803-20240801", "segment 33 DTP, element 3: the last day"),
    ("ABF:E119", "ABF:SAMPLE", "segment 25 HI, element 2: no ICD-10-CM code"),
    ("***11:B:1", "***HOME:B:1", "segment 23 CLM, element 5: no place"),
    (
      "SV1*HC:99213:25*100*UN*1***1:2~DTP*472*D8*20240801~REF*6R*1~", "",
      "segment 28 LX: LX has no SV1"
    ),
    ("REF*6R*1~", "*6R*1~", "segment 30: no segment name"),
    ("REF*6R*1~", "R|6R|1~", "segment 30: no segment name"),
  ])
  func aBrokenClaimIsNamedAndTheNextRead(_ good: String, _ bad: String, _ place: String) throws {
    let body = Interchange.top + Interchange.subscriber
    let text = Interchange.file(
      body + Interchange.claim.replacing(good, with: bad)
        + Interchange.claim.replacing("CLM*A1", with: "CLM*A2")
    )
    let words = try words(text)
    #expect(words.count == 2)
    #expect(words[0].hasPrefix("A1 \(place)"), "\(words[0])")
    #expect(words[1].hasPrefix("claim A2"))
    #expect(!words[0].contains("DOE"))
  }

  @Test func aWrongBirthDateIsANotice() throws {
    let records = try words(Interchange.file().replacing("D8*19500301", with: "D8*19501301"))
    #expect(records.count == 2)
    #expect(records[0].hasPrefix("notice segment 20 DMG, element 2: no day"))
  }

  @Test func aLongSegmentBreaksOnlyItsClaim() throws {
    let long = Interchange.claim.replacing("A WORD", with: String(repeating: "W", count: 40_000))
    let text = Interchange.file(
      Interchange.top + Interchange.subscriber + long + Interchange.claim
    )
    let words = try words(text)
    #expect(words.count == 2)
    #expect(words[0].hasPrefix("A1 segment 34 NTE: longer than 16384 bytes"))
    #expect(words[1].hasPrefix("claim A1"))
  }

  @Test func aClaimOfTenThousandLinesIsRefused() throws {
    let lines = (1...10_000).map { "LX*\($0)~SV1*HC:99213*1*UN*1***1~" }.joined()
    let text = Interchange.file(
      Interchange.top + Interchange.subscriber + "CLM*BIG*1***11:B:1~HI*ABK:M1711~" + lines
        + Interchange.claim
    )
    let words = try words(text)
    #expect(words.count == 2)
    #expect(words[0].contains("more than 999 service lines"))
  }

  @Test func aFileThatIsCut() throws {
    let whole =
      Interchange.header + "ST*837*0001*005010X222A1~" + Interchange.top + Interchange.subscriber
      + Interchange.claim
    let open = try words(whole)
    #expect(
      open.map { $0.prefix(14) } == [
        "claim A1 segme", "notice segment", "notice segment", "notice segment",
      ]
    )
    #expect(open[1].contains("segment 3 ST: no SE closes it"))
    let cut = try words(String(whole.dropLast(20)))
    #expect(cut[0].hasPrefix("A1 segment 33 DTP: the file ends inside the segment"))
  }

  @Test(arguments: [
    ("SE*33*0001", "SE*34*0001", "segment 35 SE, element 1: counts 34 segments, and there are 33"),
    ("SE*33*0001", "SE*33*0002", "segment 35 SE, element 2: not the control number of its ST"),
    ("GE*1*1", "GE*2*1", "segment 36 GE, element 1: counts 2 transaction sets, and there are 1"),
    ("GE*1*1", "GE*1*7", "segment 36 GE, element 2: not the control number of its GS"),
    ("IEA*1*", "IEA*x*", "segment 37 IEA, element 1: counts no functional groups, and there are 1"),
    (
      "IEA*1*000000001", "IEA*1*000000002",
      "segment 37 IEA, element 2: not the control number of its ISA"
    ),
  ])
  func theEnvelopeIsHeldAgainstItsCounts(_ good: String, _ bad: String, _ notice: String) throws {
    let text = Interchange.file()
    #expect(text.contains(good))
    let words = try words(text.replacing(good, with: bad))
    #expect(words.count == 2)
    #expect(words.last?.hasPrefix("notice \(notice)") == true, "\(words)")
  }

  @Test func withoutHeaderTheGroupShowsTheSeparators() throws {
    let text = String(Interchange.file().drop { $0 != "~" }.dropFirst())
    let records = try Records.of(text, .x12)
    #expect(
      records.map(Records.words).map { $0.prefix(26) } == [
        "notice segment 1 GS: no IS", "claim A1 segment 22 CLM",
      ]
    )
  }

  @Test func componentsPartedOtherwiseThanTold() throws {
    let body =
      Interchange.top + Interchange.subscriber + Interchange.claim.replacing(":", with: ">")
    let records = try Records.of(Interchange.file(body), .x12)
    #expect(records.count == 2)
    #expect(Records.words(records[0]).contains("segment 23 CLM, element 5: components are parted"))
    #expect(records[1] == .claim(try one(Interchange.file())))
  }

  @Test func strayTextIsToldOnce() throws {
    let text = Interchange.file() + "hello there\nhow are you" + Interchange.file() + "bye"
    let words = try words(text)
    #expect(words.map { $0.prefix(8) } == ["claim A1", "- segmen", "claim A1"])
  }

  @Test(arguments: ["ISA*00*", "ISA*00*  ~GS*HC~", "ISA" + String(repeating: "*", count: 600)])
  func aHeaderThatTellsNothingIsRefused(_ text: String) throws {
    #expect(throws: ClaimReadingError.brokenInterchange(segment: 1)) {
      try Records.of(text, .x12)
    }
  }

  @Test func theControlNumberCarriesNoEscapes() throws {
    let claim = try one(Interchange.file().replacing("CLM*A1*", with: "CLM*A\u{1b}[31m1*"))
    #expect(claim.id == "A\u{fffd}[31m1")
  }
}
