import CaseModel
import Testing

@testable import RulesEngine

@Suite struct LocalityFinderTests {
  private let finder = LocalityFinder(FeeSamples.areas)

  private func names(_ text: String, state: String? = nil) -> [String] {
    finder.find(in: text, state: state).localities.map(\.name)
  }

  @Test(arguments: [
    ("how much is 99214 in Dallas office", "DALLAS"), ("99213 in Irving", "DALLAS"),
    ("fee 99213 San Antonio", "REST OF TEXAS"), ("fee in Plano TX for 99213", "REST OF TEXAS"),
    ("rest of texas 99213", "REST OF TEXAS"), ("alabama 99213", "ALABAMA"),
    ("99213 in West Virginia", "WEST VIRGINIA"), ("99213 in Virginia", "VIRGINIA"),
    ("long beach ca 99213", "LOS ANGELES-LONG BEACH-ANAHEIM (LOS ANGELES/ORANGE CNTY)"),
    ("pay in NYC", "MANHATTAN"),
  ])
  func findsOne(_ text: String, _ name: String) { #expect(names(text) == [name]) }

  @Test func aStateHasAllItsAreas() {
    #expect(names("texas") == ["DALLAS", "HOUSTON", "REST OF TEXAS"])
    #expect(names("99213 fee", state: "TX") == ["DALLAS", "HOUSTON", "REST OF TEXAS"])
    #expect(names("99213 fee", state: "AL") == ["ALABAMA"])
  }

  @Test func aTownInTwoStatesIsSettledByItsState() {
    #expect(names("fee in Portland") == ["PORTLAND", "SOUTHERN MAINE"])
    #expect(names("fee in Portland Oregon") == ["PORTLAND"])
    #expect(names("fee in Portland", state: "ME") == ["SOUTHERN MAINE"])
  }

  @Test func twoTownsAreCompared() {
    let found = finder.find(in: "99213 Dallas vs Houston", state: nil)
    #expect(found.isComparison)
    #expect(found.localities.map(\.name) == ["DALLAS", "HOUSTON"])
  }

  @Test func noPlaceIsNone() {
    #expect(names("how much does 99213 pay") == [])
    #expect(names("") == [])
  }
}
