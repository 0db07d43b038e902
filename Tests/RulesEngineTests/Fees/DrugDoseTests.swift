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
      #expect(names.rows([], in: text) == [row])
    }
    #expect(names.rows([], in: "tylenol 30 mg").isEmpty)
  }

  @Test func dosesAreAddedAndTakenAwayExactly() {
    #expect(DrugDose.difference(Dose("3", "g"), Dose("250", "mg")) == Dose("2.75", "g"))
    #expect(DrugDose.difference(Dose("80", "mg"), Dose("100", "mg")) == nil)
    #expect(DrugDose.difference(Dose("80", "mg"), Dose("1", "ml")) == nil)
    #expect(DrugDose.sum(Dose("80", "mg"), Dose("20", "mg")) == Dose("100", "mg"))
  }

  @Test(arguments: ["80 mg", "80mg", "1,000 mcg", "0.5ml"])
  func readsDoses(_ text: String) { #expect(Dose(text) != nil) }

  @Test(arguments: ["", "mg", "80", ".5 mg", "1.2.3 mg", "80 mg/ml", "-5 mg"])
  func refusesWhatIsNoDose(_ text: String) { #expect(Dose(text) == nil) }
}
