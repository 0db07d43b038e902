import CaseModel
import Testing

@testable import ClaimReading

@Suite struct RemittanceReaderTests {
  private static let body =
    "BPR*I*100*C*ACH************20240901~TRN*1*1*1~DTM*405*20240901~N1*PR*PAYER~N1*PE*CLINIC*XX*1234567893~LX*1~"
    + "CLP*A1*4*300*100*20*MB*9876*11*1~CAS*CO*45*5~NM1*QC*1*SAMPLE*PAT****MI*1EG4TE5MK73~MOA***MA01*MA130~"
    + "DTM*232*20240801~SVC*HC:99213:25*100*0**0**1~DTM*472*20240801~CAS*CO*97*80.5*1*45*19.5~CAS*PR*2*.5~REF*6R*L1~"
    + "AMT*B6*0~LQ*HE*N14~LQ*HE*M15~SVC*HC:20610:RT*200*100**1*HC:20611~DTM*150*20240801~DTM*151*20240802~"
    + "SVC*NU:0250*5*5~CLP*A2*1*50*50**CI~CAS*OA*23*0~PLB*1*20241231*CS*1~"

  private func records(_ text: String) throws -> [RemittanceRecord] {
    var whole: [RemittanceRecord]?
    for size in [1, 50, text.utf8.count] {
      var reader = RemittanceReader()
      var records: [RemittanceRecord] = []
      let bytes = Array(text.utf8)
      for start in stride(from: 0, to: bytes.count, by: size) {
        try reader.feed(Array(bytes[start..<min(start + size, bytes.count)])) { records.append($0) }
      }
      try reader.finish { records.append($0) }
      if let whole { #expect(whole == records) }
      whole = records
    }
    return whole ?? []
  }

  private func file(_ body: String, set: String = "ST*835*0001~") -> String {
    Interchange.file(body, set: set).replacing("GS*HC", with: "GS*HP")
  }

  @Test func remittancesWithTheirLines() throws {
    let records = try records(file(Self.body))
    guard records.count == 2, case .remittance(let first) = records[0],
      case .remittance(let second) = records[1]
    else { throw FieldProblem("not two: \(records)") }
    #expect(first.claim == "A1" && first.place == "segment 10 CLP" && first.status == "4")
    #expect(first.charge == "300.00" && first.paid == "100.00" && first.patientShare == "20.00")
    #expect(
      first.payer == .medicare && first.payerControl == "9876"
        && first.remarks == ["MA01", "MA130"]
    )
    #expect(first.adjustments == [Adjustment(group: "CO", reason: "45", amount: "5.00")])
    #expect(first.date == ServiceDate(iso: "2024-08-01") && first.lines.map(\.number) == [1, 2, 3])
    let line = first.lines[0]
    #expect(
      line.code == "99213" && line.modifiers == ["25"] && line.charge == "100.00"
        && line.paid == "0.00"
    )
    #expect(
      line.units == 0 && line.billedUnits == 1 && line.control == "L1"
        && line.remarks == ["N14", "M15"]
    )
    #expect(
      line.adjustments == [
        Adjustment(group: "CO", reason: "97", amount: "80.50", quantity: "1"),
        Adjustment(group: "CO", reason: "45", amount: "19.50"),
        Adjustment(group: "PR", reason: "2", amount: "0.50"),
      ]
    )
    #expect(
      first.lines[1].billedCode == "20611"
        && first.lines[1].lastDate == ServiceDate(iso: "2024-08-02")
    )
    #expect(first.lines[2].code.isEmpty && first.lines[2].revenueCode == "0250")
    #expect(
      second.claim == "A2" && second.payer == .commercial
        && second.adjustments.map(\.reason) == ["23"]
    )
    for word in ["SAMPLE", "1EG4TE5MK73"] { #expect(!"\(records)".contains(word)) }
  }

  @Test(arguments: [
    ("*200*100**1", "*two*100**1", "segment 23 SVC, element 2: no amount"),
    ("DTM*472*20240801", "DTM*472*20241301", "segment 16 DTM, element 2: no day"),
    (
      "CAS*CO*97*80.5*1*45*19.5", "CAS*CO*97*80.5*1*45*much", "segment 17 CAS, element 6: no amount"
    ),
  ])
  func aBrokenRemittanceDoesNotStopTheNext(_ good: String, _ bad: String, _ place: String) throws {
    let records = try records(file(Self.body.replacing(good, with: bad)))
    guard records.count == 2, case .unreadable(let fault) = records[0],
      case .remittance(let next) = records[1]
    else { throw FieldProblem("not two: \(records)") }
    #expect(fault.claim == "A1" && "\(fault.place): \(fault.message)".hasPrefix(place), "\(fault)")
    #expect(next.claim == "A2")
  }

  @Test func aClaimFileIsRefusedByName() throws {
    let records = try records(Interchange.file())
    guard records.count == 1, case .unreadable(let fault) = records[0] else {
      throw FieldProblem("not refused: \(records)")
    }
    #expect(fault.place == "segment 3 ST" && fault.message.contains("an 837P claim file"))
  }

  @Test func wrongCountsAreNotices() throws {
    let records = try records(file(Self.body).replacing("GE*1*", with: "GE*4*"))
    #expect(records.count == 3)
    guard case .notice(let fault) = records[2] else { throw FieldProblem("no notice") }
    #expect(fault.message.hasPrefix("counts 4 transaction sets, and there are 1"))
  }

  @Test func anEmptyFileIsRefused() throws {
    var reader = RemittanceReader()
    #expect(throws: ClaimReadingError.empty) { try reader.finish { _ in } }
    #expect(throws: ClaimReadingError.brokenInterchange(segment: 1)) { try records("hello there") }
  }
}
