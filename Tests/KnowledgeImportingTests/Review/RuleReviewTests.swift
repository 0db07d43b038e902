import CaseModel
import Testing

/// Rules that never fire, that contradict and that stand twice.
@Suite struct RuleReviewTests {
  private func faults(_ policies: String...) throws -> [Fault] {
    try ReviewSample.faults(rules: ["policies/p.yaml": policies.joined()])
  }

  @Test func rulesThatPartTheirCasesAreRight() throws {
    let faults = try faults(
      ReviewSample.policy("a", ["line A is visit", "payer is medicare"], verdict: "allowed"),
      ReviewSample.policy("b", ["line A is visit", "payer is commercial"], verdict: "notAllowed"),
      ReviewSample.policy("c", ["line A is surgery"], verdict: "notAllowed")
    )
    #expect(faults == [])
  }

  @Test(arguments: [
    ["line A is new-visit", "line A is not visit"],
    ["minutes at least 40", "minutes under 30"],
    ["line A is one of [99213]", "line A is none of [99202-99215]"],
  ])
  func conditionsThatContradictEachOther(_ conditions: [String]) throws {
    let faults = try faults(ReviewSample.policy("never", conditions))
    #expect(faults.map(\.problem) == ["conditions that never hold together"])
    #expect(faults.first?.description.hasPrefix("policies/p.yaml:1:3: error:") == true)
    #expect(conditions.allSatisfy { faults[0].thing.contains($0) })
  }

  @Test(arguments: [
    (["the date is on or after 2024-01-01"], "  to: 2023-12-31"),
    (["the date is before 2024-01-01"], "  from: 2024-01-01"),
    (["line A is visit", "line B is surgery", "there is one line"], ""),
    (["line A is visit", "there are no lines"], ""),
  ])
  func conditionsThatThePeriodOrTheLinesRuleOut(_ conditions: [String], _ extra: String) throws {
    let faults = try faults(ReviewSample.policy("never", conditions, extra: extra))
    #expect(faults.map(\.problem) == ["a condition that never holds here"])
  }

  @Test func aConditionTwice() throws {
    let faults = try faults(ReviewSample.policy("a", ["line A is visit", "line A is visit"]))
    #expect(faults.map(\.problem) == ["a condition that stands twice"])
  }

  @Test func aRuleThatIsAlwaysOverridden() throws {
    let wide = ReviewSample.policy("wide", ["line A is visit"], extra: "  overrides: [narrow]")
    let narrow = ReviewSample.policy("narrow", ["line A is new-visit", "payer is medicare"])
    #expect(try faults(wide, narrow).map(\.problem) == ["a rule that is always overridden"])
    let later = wide.replacing("overrides:", with: "from: 2025-01-01\n  overrides:")
    #expect(try faults(later, narrow) == [])
  }

  @Test func aNarrowRuleThatTheWideOneContradicts() throws {
    let wide = ReviewSample.policy("wide", ["line A is visit"], verdict: "notAllowed")
    let narrow = ReviewSample.policy("narrow", ["line A is new-visit"], verdict: "allowed")
    let faults = try faults(wide, narrow)
    #expect(faults.map(\.problem) == ["a rule that is contradicted by a more general one"])
    #expect(faults.first?.remedy.contains("overrides: [wide]") == true)
    let settled = narrow + "  overrides: [wide]\n"
    #expect(try self.faults(wide, settled) == [])
  }

  @Test func rulesOfTheSameConditions() throws {
    let one = ReviewSample.policy("one", ["line A is visit", "line B is surgery"])
    let other = ReviewSample.policy("other", ["line B is visit", "line A is surgery"])
    #expect(try faults(one, other).map(\.problem) == ["two rules of the same conditions"])
    let opposed = [one, other].map { $0.replacing("informational", with: "notAllowed") }
    let faults = try faults(opposed[0].replacing("notAllowed", with: "allowed"), opposed[1])
    #expect(faults.map(\.problem) == ["two rules of the same conditions with opposite verdicts"])
    let parted = try self.faults(one + "  to: 2023-12-31\n", other + "  from: 2024-01-01\n")
    #expect(parted == [])
  }

  @Test func opposedRulesThatCanMeetAreANote() throws {
    let faults = try faults(
      ReviewSample.policy(
        "a",
        ["line A is visit", "the question mentions surgery"],
        verdict: "allowed"
      ),
      ReviewSample.policy(
        "b",
        ["line A is visit", "the question mentions visit"],
        verdict: "notAllowed"
      )
    )
    #expect(faults.map(\.problem) == ["two rules with opposite verdicts that can hold together"])
    #expect(faults.first?.isNote == true)
    #expect(faults.first?.description.contains(": note: ") == true)
  }

  @Test func claimChecksAreComparedToo() throws {
    let check = """
      - check: ID
        title: t
        severity: look
        when: ["line A is visit"]
        say: "{A} is a visit."
        because: {source: manual, section: a}
        cases: [{lines: [99213], fires: true}, {lines: [20610], fires: false}]

      """
    let text = check.replacing("ID", with: "one") + check.replacing("ID", with: "other")
    let faults = try ReviewSample.faults(rules: ["claim-checks/c.yaml": text])
    #expect(faults.map(\.problem) == ["two rules of the same conditions"])
  }
}
