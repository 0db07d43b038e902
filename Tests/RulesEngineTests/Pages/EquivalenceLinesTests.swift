import CaseModel
import Testing

@testable import RulesEngine

@Suite struct EquivalenceLinesTests {
  private func statement(_ rows: [(String, String)], isForward: Bool = true) throws -> String {
    EquivalenceLines.statement(
      EquivalenceLookup(
        coverage: .missing,
        isForward: isForward,
        rows: try rows.map { try #require(Equivalence(target: $0.0, flags: $0.1)) }
      )
    )
  }

  @Test func saysHowExactAMapIs() throws {
    #expect(try statement([("0010", "00000")]) == "001.0 (exact)")
    #expect(try statement([("7244", "10000")]).hasPrefix("724.4 (approximate"))
    #expect(try statement([("NoDx", "11000")]) == "no code fits")
  }

  @Test func alternativesAreParted() throws {
    let text = try statement([("M5414", "10000"), ("M5415", "10000")], isForward: false)
    #expect(text.hasPrefix("M54.14, or M54.15 (approximate"))
  }

  @Test func combinationsAreTakenPlaceByPlace() throws {
    let text = try statement([
      ("0031", "10111"), ("99591", "10112"), ("01500", "10121"), ("01510", "10122"),
      ("01520", "10122"),
    ])
    #expect(
      text.hasPrefix(
        "003.1 together with 995.91, or 015.00 together with one of 015.10, 015.20 (approx"
      )
    )
  }

  @Test func flagsThatAreNoneAreNotRead() {
    #expect(Equivalence(target: "0010", flags: "1000") == nil)
    #expect(Equivalence(target: "0010", flags: "1000x") == nil)
  }
}
