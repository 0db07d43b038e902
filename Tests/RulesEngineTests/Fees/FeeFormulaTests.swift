import CaseModel
import Testing

@testable import RulesEngine

@Suite struct FeeFormulaTests {
  /// Amounts in cents: outside a facility and in one.
  @Test(arguments: [
    ("99213", 8895, 6372, 8186, 5993, 8932, 6392, 10106, 7164),
    ("99214", 12518, 9380, 11549, 8823, 12567, 9408, 14207, 10548),
    ("20610", 6340, 4399, 5721, 4034, 6340, 4385, 7340, 5077),
    ("45378", 32767, 17726, 29447, 16376, 32858, 17711, 37823, 20285),
    ("45380", 41468, 19279, 37097, 17815, 41607, 19262, 47934, 22061),
    ("45385", 43538, 24292, 39239, 22514, 43667, 24286, 50160, 27719),
  ])
  func toTheCent(
    _ code: String,
    _ national: Int,
    _ nationalFacility: Int,
    _ alabama: Int,
    _ alabamaFacility: Int,
    _ dallas: Int,
    _ dallasFacility: Int,
    _ manhattan: Int,
    _ manhattanFacility: Int
  ) throws {
    let row = try FeeSamples.row(code)
    let places: [(Locality?, Int, Int)] = [
      (nil, national, nationalFacility), (FeeSamples.alabama, alabama, alabamaFacility),
      (FeeSamples.dallas, dallas, dallasFacility),
      (FeeSamples.manhattan, manhattan, manhattanFacility),
    ]
    for (locality, office, facility) in places {
      let formula = FeeFormula(factor: "32.3465", locality: locality)
      #expect(formula.cents(row, .nonFacility) == office)
      #expect(formula.cents(row, .facility) == facility)
    }
  }

  @Test func aSiteWithoutValueHasNoFee() throws {
    let formula = FeeFormula(factor: "32.3465", locality: FeeSamples.dallas)
    #expect(formula.cents(try FeeSamples.row("63042"), .nonFacility) == nil)
    #expect(formula.cents(try FeeSamples.row("63042"), .facility) == 126_471)
  }
}
