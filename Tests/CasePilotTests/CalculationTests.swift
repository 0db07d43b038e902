import CaseModel
import CasePilot
import Testing

/// Calculations with the bundled knowledge: by library and by question alike.
@Suite struct CalculationTests {
  private func service(_ date: String, _ payer: Payer? = nil) throws -> Question {
    Question("", date: try #require(ServiceDate(iso: date)), payer: payer)
  }

  private func calculate(
    _ request: CalculationRequest,
    on date: String = "2025-03-01",
    for payer: Payer? = nil
  ) throws -> Calculation {
    try BundledKnowledge.library.get().conversation()
      .calculate(request, for: service(date, payer))
  }

  private func ask(_ text: String, on date: String = "2025-03-01") throws -> Answer {
    try BundledKnowledge.library.get().conversation()
      .ask(Question(text, date: try #require(ServiceDate(iso: date))))
  }

  private func code(_ text: String) throws -> Code { try #require(Code(procedure: text)) }

  @Test(arguments: WorkedVisits.all) func visitsByLibrary(_ visit: WorkedVisit) throws {
    let found = try calculate(.visitLevel(visit.request), on: visit.date, for: visit.payer)
    #expect(found.figure("code")?.value == visit.code, "\(found.result.text)")
    let units = found.figure("added-code").map { added in
      "\(added.value) x \(found.figure("added-units")?.value ?? "")"
    }
    #expect(units ?? "" == visit.added)
    #expect(found.isAnswered)
  }

  @Test(arguments: WorkedVisits.all) func visitsByQuestion(_ visit: WorkedVisit) throws {
    let headline = try ask(visit.question, on: visit.date).headline.text
    #expect(headline.hasPrefix(visit.code), "\(headline)")
    #expect(headline.contains(" x ") == !visit.added.isEmpty, "\(headline)")
    #expect(visit.added.isEmpty || headline.contains(visit.added))
  }

  @Test(arguments: [
    (29, "medicare", "not critical care"), (74, "medicare", "99291 x 1, no 99292"),
    (103, "medicare", "no 99292"), (104, "medicare", "99292 x 1"), (164, "medicare", "99292 x 3"),
    (75, "commercial", "99292 x 1"), (105, "commercial", "99292 x 2"),
  ])
  func criticalCare(_ minutes: Int, _ payer: String, _ text: String) throws {
    let payer = try #require(Payer(rawValue: payer))
    let found = try calculate(.criticalCare(.init(minutes: minutes)), for: payer)
    #expect(found.result.text.contains(text), "\(found.result.text)")
    let asked = try ask("critical care \(minutes) minutes \(payer.rawValue), codes and units")
    #expect(asked.headline.text == found.result.text)
  }

  /// Numbers of the fee schedule of 2025, worked to the cent.
  @Test(arguments: [
    ("99213", "", "Dallas", "89.32", "63.92"), ("99214", "", "Alabama", "115.49", "88.23"),
    ("99204", "", "Manhattan", "185.78", "145.80"), ("64483", "", "", "236.13", "107.71"),
    ("45378", "", "Dallas", "328.58", "177.11"), ("20610", "50", "Dallas", "95.10", "65.78"),
    ("63042", "80", "Dallas", "", "202.35"), ("63042", "AS", "Dallas", "", "172.00"),
    ("63042", "62", "Dallas", "", "790.44"), ("63042", "78", "Dallas", "", "961.18"),
    ("27447", "", "Manhattan", "", "1465.45"), ("63042", "", "", "", "1276.39"),
  ])
  func fees(
    _ code: String,
    _ modifier: String,
    _ area: String,
    _ office: String,
    _ facility: String
  ) throws {
    let modifiers = modifier.isEmpty ? [] : [modifier]
    let request = FeeRequest(try self.code(code), modifiers: modifiers, area: area)
    let found = try calculate(.fee(request))
    #expect(found.figure("amount-non-facility")?.value ?? "" == office)
    #expect(found.figure("amount-facility")?.value == facility)
    let line = modifier.isEmpty ? code : "\(code)-\(modifier)"
    let place = area.isEmpty ? "" : " in \(area)"
    // A rule on 78 or on coverage may lead; the amount stands in the answer all the same.
    let asked = try ask("how much does Medicare pay for \(line)\(place) 2025").markdown()
    for amount in [office, facility] where !amount.isEmpty {
      #expect(asked.contains("$\(amount)"), "\(asked)")
    }
  }

  @Test func anEndoscopyFamilySharesItsBase() throws {
    let lines = try ["45385", "45380"].map { ProceduresRequest.Line(try code($0)) }
    let found = try calculate(.procedures(.init(lines, area: "Dallas")))
    #expect(found.figure("amount")?.value == "258.37")
    #expect(found.remarks.contains { $0.text.contains("$258.36") })
    let asked = try ask("how much are 45385 and 45380 paid in the hospital in Dallas 2025")
    #expect(asked.headline.text.contains("$258.37"))
  }

  @Test func aFamilyAndAnOperationAreRanked() throws {
    let lines = try ["27447", "45385", "45380"].map { ProceduresRequest.Line(try code($0)) }
    let found = try calculate(.procedures(.init(lines, area: "Dallas")))
    // 1252.24 in full, and half of the family's 258.37.
    #expect(found.figure("amount")?.value == "1381.43")
  }

  @Test(arguments: [("", "449.74"), ("QZ", "449.74"), ("QK", "224.87"), ("QX", "224.87")])
  func anesthesia(_ modifier: String, _ amount: String) throws {
    let request = AnesthesiaRequest(
      code: try code("00670"),
      minutes: 137,
      modifier: modifier,
      area: "Dallas"
    )
    let found = try calculate(.anesthesia(request))
    #expect(found.figure("units")?.value == "22.1")
    #expect(found.figure("amount")?.value == amount)
    let asked = try ask("payment for 00670 \(modifier) 137 minutes in Dallas")
    #expect(asked.headline.text.contains("$\(amount)"))
  }

  @Test func physicalStatusAddsForOtherPayersOnly() throws {
    var request = AnesthesiaRequest(baseUnits: 5, minutes: 60, physicalStatus: 3, factor: "62.50")
    #expect(try calculate(.anesthesia(request)).figure("units")?.value == "9.0")
    let commercial = try calculate(.anesthesia(request), for: .commercial)
    #expect(commercial.figure("amount")?.value == "625.00")
    request.physicalStatus = 7
    #expect(try calculate(.anesthesia(request)).isAnswered == false)
  }

  @Test func anOldFactorIsNeverTakenForAnotherYear() throws {
    let request = AnesthesiaRequest(baseUnits: 5, minutes: 60, area: "Dallas")
    let found = try calculate(.anesthesia(request), on: "2023-05-01")
    // 9 units times the national factor of 2023, 21.1249.
    #expect(found.figure("amount")?.value == "190.12")
  }

  @Test func therapyByBothRules() throws {
    let services = [
      TherapyRequest.Service(try code("97110"), minutes: 23),
      TherapyRequest.Service(try code("97140"), minutes: 8),
    ]
    #expect(try calculate(.therapy(.init(services))).figure("units")?.value == "2")
    let other = try calculate(.therapy(.init(services)), for: .commercial)
    #expect(other.figure("units")?.value == "3")
    #expect(
      try ask("97110 23 min and 97140 8 min units").headline.text.contains("are 2 units")
    )
  }

  @Test func drugUnitsAndWaste() throws {
    let request = DrugRequest(
      code: try code("J9271"),
      given: Dose("150 mg"),
      supplied: Dose("200 mg")
    )
    let found = try calculate(.drug(request))
    #expect(found.figure("units")?.value == "150")
    #expect(found.figure("waste-units")?.value == "50")
    let none = DrugRequest(drug: "rocephin", given: Dose("1g"), supplied: Dose("1000 mg"))
    #expect(try calculate(.drug(none)).result.text.contains("JZ"))
    #expect(try calculate(.drug(none), on: "2022-12-31").result.text.contains("JZ") == false)
    let asked = try ask("J9271 gave 150 mg from a 200 mg vial, waste units?").headline.text
    #expect(asked.contains("50 more with JW"), "\(asked)")
  }

  @Test func daysOfAGlobalPeriod() throws {
    let surgery = try #require(ServiceDate(iso: "2025-03-03"))
    let found = try calculate(.globalPeriod(.init(surgery: surgery, code: try code("27447"))))
    #expect(found.figure("last-day")?.value == "2025-06-01")
    let asked = try ask("27447 surgery 2025-03-03, last day of the global period?")
    #expect(asked.headline.text.contains("2025-06-01"))
    let none = try calculate(.globalPeriod(.init(surgery: surgery, code: try code("99213"))))
    #expect(none.result.text.contains("no period of days"))
  }

  @Test func filingByPayer() throws {
    let day = try #require(ServiceDate(iso: "2025-03-15"))
    #expect(try calculate(.filing(.init(service: day))).figure("last-day")?.value == "2026-03-16")
    for payer in Payer.allCases where payer != .medicare {
      #expect(try calculate(.filing(.init(service: day)), for: payer).isAnswered == false)
    }
  }

  @Test func anAgeNeverRepeatsTheDayOfBirth() throws {
    let found = try calculate(
      .age(
        .init(
          birth: try #require(ServiceDate(iso: "2024-12-01")),
          on: try #require(ServiceDate(iso: "2025-03-03"))
        )
      )
    )
    #expect(found.figure("days")?.value == "92")
    #expect(!found.json().contains("2024-12-01"))
    let asked = try ask("baby born 2024-12-01 seen 2025-03-03, age in days")
    #expect(asked.headline.text.contains("92 days"))
    #expect(!asked.json().contains("2024-12-01"))
  }

  @Test func whoBillsASplitVisit() throws {
    let request = SplitSharedRequest(physicianMinutes: 20, otherMinutes: 25)
    let found = try calculate(.splitShared(request))
    #expect(found.result.text.contains("PA bills"))
    let asked = try ask("split shared in hospital, physician 20 minutes, NP 25 minutes, who bills")
    #expect(asked.headline.text == found.result.text)
    let office = SplitSharedRequest(physicianMinutes: 20, otherMinutes: 25, isFacility: false)
    #expect(try calculate(.splitShared(office)).verdict == .notAllowed)
  }

  @Test func aYearWithoutTableIsNotDetermined() throws {
    let request = CalculationRequest.fee(FeeRequest(try code("99213"), area: "Dallas"))
    let found = try calculate(request, on: "2024-05-01")
    #expect(found.verdict == .notDeterminable(.outsideLoadedDates))
    #expect(found.figures.isEmpty)
    #expect(found.result.text.contains("2025"))
  }

  @Test func unknownThingsAreSaid() throws {
    let area = FeeRequest(try code("99213"), area: "Atlantis")
    #expect(try calculate(.fee(area)).verdict == .notDeterminable(.notInKnowledge))
    let code = FeeRequest(try code("99998"))
    #expect(try calculate(.fee(code)).verdict == .notDeterminable(.notInKnowledge))
    let minutes = CalculationRequest.criticalCare(.init(minutes: -5))
    #expect(try calculate(minutes).verdict == .notDeterminable(.missingDetail))
    let old = VisitLevelRequest(.hospital, patient: "initial", minutes: 60)
    #expect(try calculate(.visitLevel(old), on: "2020-05-01").isAnswered == false)
  }

  @Test func everySentenceIsCited() throws {
    let found = try calculate(.fee(FeeRequest(try code("20610"), modifiers: ["50"])))
    #expect(found.steps.count >= 4)
    #expect((found.steps + found.remarks).allSatisfy { !$0.citations.isEmpty })
    #expect(found.numberedCitations.count >= 3)
  }
}
