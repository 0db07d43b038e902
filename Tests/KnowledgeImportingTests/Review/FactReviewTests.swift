import CaseModel
import Testing

/// Facts that say the same or the opposite, and facts that no question finds.
@Suite struct FactReviewTests {
  private func faults(_ facts: String..., knowledge: [String: String] = [:]) throws -> [Fault] {
    try ReviewSample.faults(
      knowledge: ["topic/f.yaml": facts.joined()].merging(knowledge) { $1 }
    )
  }

  @Test func theSameHeadlineTwice() throws {
    let one = ReviewSample.fact("A visit is a visit", "about: [visit]")
    #expect(try faults(one, one).map(\.problem) == ["the same headline twice"])
    let narrower = ReviewSample.fact(
      "A visit is a visit",
      "about: [visit], needs: [visit, surgery]"
    )
    #expect(try faults(one, narrower).map(\.isNote) == [true])
    let other = ReviewSample.fact("A visit is a visit", "about: [surgery]")
    #expect(try faults(one, other) == [])
    let later = ReviewSample.fact("A visit is a visit", "about: [visit], from: 2025-01-01")
    let earlier = ReviewSample.fact("A visit is a visit", "about: [visit], to: 2024-12-31")
    #expect(try faults(earlier, later) == [])
  }

  @Test func oppositeVerdictsUnderTheSameNeeds() throws {
    let yes = ReviewSample.fact("Yes it is", "about: [visit], verdict: allowed")
    let no = ReviewSample.fact("No it is not", "about: [visit], verdict: notAllowed")
    let faults = try faults(yes, no)
    #expect(faults.map(\.problem) == ["opposite verdicts of two facts with the same needs"])
    #expect(faults.first?.description.hasPrefix("topic/f.yaml:2:3: error:") == true)
    let wider = no.replacing("[visit]", with: "[visit, surgery]")
    #expect(try self.faults(yes, wider).map(\.isNote) == [true])
    let payers = [("allowed", "medicare"), ("notAllowed", "commercial")].map {
      ReviewSample.fact("It is \($0)", "about: [visit], verdict: \($0), payer: \($1)")
    }
    #expect(try self.faults(payers[0], payers[1]) == [])
  }

  @Test func aTermThatNoQuestionCanSay() throws {
    let modifiers = ReviewSample.table(
      "modifier title use kind ncci payment applies_to from to",
      ["25 t u cpt y p a  "]
    )
    let tables = ["modifiers/modifiers.tsv": modifiers]
    let known = ReviewSample.fact("One", "about: [visit, modifier-25]")
    let unknown = ReviewSample.fact("Two", "about: [visit, modifier-Z1]")
    let needed = ReviewSample.fact("Three", "about: [modifier-Z1]")
    let faults = try faults(known, unknown, needed, knowledge: tables)
    #expect(faults.map(\.place.line) == [2, 3])
    #expect(faults.map(\.isNote) == [true, false])
  }

  @Test func aConceptWithoutWords() throws {
    let words = ReviewSample.vocabulary + "\n- {concept: silent, title: silent}\n"
    let faults = try ReviewSample.faults(
      rules: ["vocabulary/v.yaml": words],
      knowledge: ["topic/f.yaml": ReviewSample.fact("One", "about: [silent]")]
    )
    #expect(
      faults.map(\.problem) == ["a fact that no question can meet: a concept that no wording names"]
    )
  }
}
