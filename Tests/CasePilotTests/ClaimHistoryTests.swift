import CaseModel
import CasePilot
import Testing

@Suite struct ClaimHistoryTests {
  private func history(_ text: String, isOfOnePatient: Bool) throws -> ClaimHistory {
    var block: [UInt8]? = Array(text.utf8)
    return try ClaimHistory(isOfOnePatient: isOfOnePatient) { _ in
      defer { block = nil }
      return block
    }
  }

  private func gaps(_ claim: Claim, _ history: ClaimHistory?) throws -> [String] {
    let session = try BundledKnowledge.library.get().claimSession(
      today: ServiceDate(number: 20_240_901) ?? .first
    )
    return try session.check(claim, from: history).gaps.map(\.what)
  }

  private let claim = Claim(
    id: "A2",
    patientKey: "p",
    lines: [ServiceLine(number: 1, code: "99213")]
  )
  private let gap = "global periods, new patients and frequencies"

  @Test func earlierClaimsOfTheOnePatientAreLookedAt() throws {
    let earlier = try history("27447 on 2024-07-15\n", isOfOnePatient: true)
    #expect(try gaps(claim, nil).contains(gap))
    #expect(try !gaps(claim, earlier).contains(gap))
  }

  @Test func aClaimWithoutPatientHasNoHistory() throws {
    let text = #"{"claim":"A1","patient":{"id":"7"},"lines":[{"code":"27447"}]}"# + "\n"
    var stranger = claim
    stranger.patientKey = nil
    #expect(try gaps(stranger, history(text, isOfOnePatient: false)).contains(gap))
    #expect(try !gaps(claim, history(text, isOfOnePatient: false)).contains(gap))
  }

  @Test func whatCannotBeUsedIsCounted() throws {
    let text = "{\"claim\":\"A1\",\"lines\":[{\"code\":\"27447\"}]}\n{}\n"
    #expect(try history(text, isOfOnePatient: false).unreadable == 2)
    #expect(try history(text, isOfOnePatient: true).unreadable == 1)
  }
}
