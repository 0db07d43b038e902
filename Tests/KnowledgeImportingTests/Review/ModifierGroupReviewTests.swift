import CaseModel
import Testing

/// Groups of modifiers that people confuse, and facts that tell them apart.
@Suite struct ModifierGroupReviewTests {
  private static let modifiers = ReviewSample.table(
    "modifier title use kind ncci payment applies_to from to",
    ["24 t u cpt y p a  ", "25 t u cpt y p a  ", "57 t u cpt y p a  "]
  )
  private static let fact = ReviewSample.fact("24 or 25", "about: [modifier-24, modifier-25]")

  private func faults(_ group: String) throws -> [Fault] {
    try ReviewSample.faults(
      knowledge: [
        "modifiers/modifiers.tsv": Self.modifiers, "modifiers/f.yaml": Self.fact,
        "modifiers/confused.tsv": "modifiers\tconfusion\n\(group)\tvisits\n",
      ]
    )
  }

  @Test func aGroupWithAFactIsRight() throws { #expect(try faults("24 25") == []) }

  @Test func eachTwoWantAFact() throws {
    let faults = try faults("24 25 57")
    #expect(faults.map(\.thing) == ["24 and 57", "25 and 57"])
    #expect(faults.first?.description.hasPrefix("modifiers/confused.tsv:2:1: error:") == true)
  }

  @Test func anUnknownModifier() throws {
    let faults = try faults("24 25 2X")
    #expect(faults.map(\.problem).contains("a modifier that is not in modifiers.tsv"))
  }
}
