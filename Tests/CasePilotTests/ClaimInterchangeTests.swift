import CaseModel
import Testing

@testable import CasePilot

@Suite struct ClaimInterchangeTests {
  @Test(arguments: [
    "ISA*00*          *00*", "\u{feff}ISA|00|", "\n isa^00^", "ISA~00~", "ISA:00",
  ]) func anInterchangeIsKnownByItsHead(_ text: String) {
    #expect(ClaimInterchange.begins(text.utf8))
  }

  @Test(arguments: [
    "", "ISA", "Isabel saw 99213", "is a 25 needed?", "ISA is what?", "what is ISA*",
  ])
  func questionsAreNone(_ text: String) {
    #expect(!ClaimInterchange.begins(text.utf8))
  }

  @Test func nothingOfAClaimIsShown() throws {
    let claim = "ISA*00*~NM1*IL*1*DOE*JOHN****MI*123456789~SV1*HC:99213*100*UN*1~"
    let conversation = try BundledKnowledge.library.get().conversation()
    let date = try #require(ServiceDate(iso: "2024-08-01"))
    let answer = try conversation.ask(Question(claim, date: date))
    #expect(answer.verdict == .notDeterminable(.outOfScope))
    #expect(answer.headline.text.contains("casepilot check"))
    for part in ["DOE", "JOHN", "123456789", "99213*"] {
      #expect(!answer.text(isFull: true).contains(part))
      #expect(!answer.json().contains(part))
    }
  }

  @Test func aBatchOfAClaimFileIsRefusedWhole() throws {
    let library = try BundledKnowledge.library.get()
    let date = try #require(ServiceDate(iso: "2024-08-01"))
    let run = BatchRun(
      library: library,
      form: .lines,
      format: .text,
      defaults: Question("", date: date),
      threads: 1
    )
    var written = 0
    #expect(throws: BatchError.claimFile) {
      _ = try run.run(
        input: { _ in Array("ISA*00*~\nNM1*IL*1*DOE*JOHN~\n".utf8) },
        output: {
          written += $0.count
          return true
        }
      )
    }
    #expect(written == 0)
  }
}
