import CaseModel
import CasePilot
import Testing

@Suite struct RemittanceRunTests {
  private static let head =
    "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240901*1200*^*00501*000000001*0*T*:~"
    + "GS*HP*SENDER*RECEIVER*20240901*1200*1*X*005010X221A1~ST*835*0001~"
    + "BPR*I*100*C*ACH************20240901~TRN*1*1*1~DTM*405*20240901~N1*PR*PAYER~N1*PE*CLINIC*XX*1234567893~LX*1~"
  private static let body =
    "CLP*A1*4*300*100*20*MB*9876*11*1~NM1*QC*1*SAMPLE*PAT****MI*1EG4TE5MK73~"
    + "SVC*HC:80053*100*80**1~DTM*472*20240801~CAS*CO*45*20~"
    + "SVC*HC:80048*50*0**1~DTM*472*20240801~CAS*CO*97*40**45*10~LQ*HE*N20~"
    + "CLP*B7*4*50*0**MB*9877*11*1~SVC*HC:99213*50*0**1~DTM*472*20240801~CAS*CO*29*50~"

  private func run(_ claims: String) throws -> [RemittanceRun.Outcome] {
    let segments = (Self.head + Self.body).count { $0 == "~" } - 2
    let text = Self.head + Self.body + "SE*\(segments + 1)*0001~GE*1*1~IEA*1*000000001~"
    var (sent, answered): ([UInt8]?, [UInt8]?) = (Array(claims.utf8), Array(text.utf8))
    let run = RemittanceRun(
      conversation: try BundledKnowledge.library.get().conversation(),
      claims: try SentClaims { _ in
        defer { sent = nil }
        return sent
      },
      decided: ServiceDate(iso: "2024-09-01"),
      today: try #require(ServiceDate(iso: "2024-10-01"))
    )
    var outcomes: [RemittanceRun.Outcome] = []
    try run.run(
      input: { _ in
        defer { answered = nil }
        return answered
      },
      each: { outcomes.append($0) }
    )
    return outcomes
  }

  private let claims =
    #"{"claim":"A1","date":"2024-08-01","lines":[{"code":"80053"},{"code":"80048"}]}"# + "\n"

  @Test func aDeniedLineIsExplainedByItsClaim() throws {
    let outcomes = try run(claims)
    guard outcomes.count == 2, case .explained(let denied, let answer) = outcomes[0] else {
      Issue.record("\(outcomes)")
      return
    }
    #expect(denied.title == "Claim A1, line 2, 80048: CO-97 N20")
    #expect(answer.headline.text.contains("80048 is denied beside 80053"))
    #expect(answer.text(isFull: true).contains("by 2025-01-04"))
    #expect(!answer.text(isFull: true).contains("SAMPLE"))
  }

  @Test func aLineWithoutItsClaimIsSaid() throws {
    guard case .unmatched(let denied) = try run(claims)[1] else {
      Issue.record("matched")
      return
    }
    #expect(denied.title == "Claim B7, 99213: CO-29")
  }
}
