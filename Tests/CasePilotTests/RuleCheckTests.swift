import CasePilot
import Testing

@Suite struct RuleCheckTests {
  /// Every file is read without a fault, and every example and case of every rule holds.
  @Test func theRulesOfThisRepositoryAreClean() throws {
    let check = try RuleCheck.run(BundledKnowledge.location)
    #expect(check.faults == [])
    #expect(check.policies >= 80)
    #expect(check.intents >= 25)
    #expect(check.facts >= 300)
    #expect(check.cases > 1_000)
    #expect(check.notes.allSatisfy { $0.contains(": note: ") })
  }
}
