import CaseModel
import Testing

@testable import RulesEngine

@Suite struct DrugDoseTests {
  @Test(arguments: [
    ("60", "mg", "15", "mg", 4), ("1", "g", "250", "mg", 4), ("0.5", "mg", "100", "mcg", 5),
    ("1", "L", "1000", "ml", 1), ("40", "cc", "1", "ml", 40),
    ("5,000", "units", "1000", "units", 5),
    ("100", "mcg", "0.1", "mg", 1), ("1.05", "mg", "1", "mg", 2),
  ])
  func converts(_ dose: String, _ unit: String, _ each: String, _ eachUnit: String, _ units: Int) {
    #expect(DrugDose.units(dose, unit, per: each, eachUnit) == units)
  }

  @Test func differentMeasuresDoNotMix() {
    #expect(DrugDose.units("5", "ml", per: "10", "mg") == nil)
    #expect(DrugDose.units("0", "mg", per: "10", "mg") == nil)
    #expect(DrugDose.units("99999999999999", "kg", per: "1", "mcg") == nil)
  }

  @Test func brandsAreKnown() throws {
    let row = DrugUnitRecord(
      code: try FeeSamples.code("J1885"),
      drug: "ketorolac tromethamine",
      amount: "15",
      unit: "mg",
      words: ["toradol"],
      citation: HandMadeKnowledge.citation
    )
    let names = DrugNames([row])
    for text in ["toradol 30 mg IM", "ketorolac 30mg", "Ketorolac tromethamine"] {
      #expect(names.rows(for: try intent(text)) == [row])
    }
    #expect(names.rows(for: try intent("tylenol 30 mg")).isEmpty)
  }

  private func intent(_ text: String) throws -> Intent {
    Intent(
      rule: "dose-units",
      gatherings: [.doses],
      text: text,
      interpretation: Interpretation(rule: "", reading: "", pattern: "", confidence: 1),
      date: try #require(ServiceDate(iso: "2025-11-01"))
    )
  }
}
