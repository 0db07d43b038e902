import CaseModel
import CasePilot
import Testing

@Suite struct DenialTests {
  private let today = ServiceDate(number: 20_240_901) ?? .first

  private func explain(
    _ code: String,
    _ claim: String,
    denied: String? = nil,
    decided: String? = nil
  ) throws -> Answer {
    var notice = try #require(DenialNotice(code))
    notice.deniedCode = denied
    notice.decided = decided.flatMap { ServiceDate(iso: $0) }
    let claim = try Claim(
      typed: claim,
      defaults: ClaimDefaults(date: ServiceDate(iso: "2024-08-01"), setting: .practitioner)
    )
    return try BundledKnowledge.library.get().conversation()
      .explain(notice, of: claim, today: today)
  }

  @Test func theEditThatCausedItIsTheAnswer() throws {
    let answer = try explain("CO-97", "80053 80048", denied: "80048", decided: "2024-08-20")
    #expect(answer.verdict == .notAllowed)
    #expect(answer.headline.text.contains("80048 is denied beside 80053"))
    let text = answer.text(isFull: true)
    #expect(text.contains("row 80053/80048"))
    #expect(text.contains("Correct:") && text.contains("by 2025-08-01"))
    #expect(text.contains("Appeal: None that helps"))
    #expect(text.contains("by 2024-12-23"))
    #expect(text.contains("the patient is not billed"))
  }

  @Test func theDeniedLineDecidesWhichFindingIsMeant() throws {
    let denied = try explain("CO-97", "99213 20552 80053 80048", denied: "99213")
    #expect(denied.headline.text.contains("99213 is denied beside 20552"))
    let paid = try explain("CO-97", "99213 20552", denied: "20552")
    #expect(paid.verdict == .notDeterminable(.notInKnowledge))
  }

  @Test func aCodeThatNoCheckExplainsIsSaid() throws {
    let answer = try explain("PR-1", "99213 20552")
    #expect(answer.verdict == .notDeterminable(.notInKnowledge))
    #expect(answer.headline.text.contains("No check of this claim tells why"))
    #expect(answer.text(isFull: true).contains("Found on the claim: 99213 is denied"))
  }

  @Test(arguments: [
    ("CO-97", "CO", "97"), ("co97", "CO", "97"), ("97", "", "97"), ("CO B15", "CO", "B15"),
    ("pr 1", "PR", "1"),
  ])
  func codesAreReadAsPeopleWriteThem(_ text: String, _ group: String, _ reason: String) {
    #expect(DenialNotice(text) == DenialNotice(group: group, reason: reason))
  }

  @Test(arguments: ["", "CO", "denied", "CO-97-3", "XX-97", "CO-9712345"])
  func anythingElseIsNoDenial(_ text: String) { #expect(DenialNotice(text) == nil) }

  @Test func aQuestionWithTheCodesUsesTheSame() throws {
    let conversation = try BundledKnowledge.library.get().conversation()
    let date = try #require(ServiceDate(iso: "2024-08-01"))
    let answer = try conversation.ask(
      Question("why was 80048 denied CO-97 with 80053", date: date)
    )
    #expect(answer.headline.text.contains("80048 is denied beside 80053"))
    #expect(answer.interpretation.rule == "denial-of-a-claim-line")
  }

  @Test func everyReasonCodeOfACheckIsKnown() throws {
    let library = try BundledKnowledge.library.get()
    let conversation = try library.conversation()
    let date = try #require(ServiceDate(iso: "2024-08-01"))
    var count = 0
    for id in try library.checkIDs() {
      let text = try #require(try library.ruleText(id))
      let line = text.split(separator: "\n").first { $0.contains("with reason code") }
      for code in line?.split(separator: "code ").last?.split(separator: ", ") ?? [] {
        count += 1
        #expect(try conversation.lookUp("CO-\(code)", on: date).isAnswered, "\(id) \(code)")
      }
    }
    #expect(count > 200)
  }
}
