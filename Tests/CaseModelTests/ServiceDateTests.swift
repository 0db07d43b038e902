import CaseModel
import Testing

@Suite struct ServiceDateTests {
  @Test(arguments: ["2024-02-29", "1900-01-01", "2999-12-31"])
  func readsIsoDays(_ text: String) throws {
    #expect(try #require(ServiceDate(iso: text)).description == text)
  }

  @Test(arguments: [
    "2023-02-29", "2024-13-01", "2024-00-10", "24-01-01", "2024-1-1", "", "2024-01-01x",
    "1899-12-31",
  ])
  func refusesDaysThatAreNot(_ text: String) {
    #expect(ServiceDate(iso: text) == nil)
  }

  @Test func addsDaysAcrossMonthsAndLeapYears() throws {
    let start = try #require(ServiceDate(iso: "2024-02-28"))
    #expect(start.adding(days: 2)?.description == "2024-03-01")
    #expect(start.adding(days: -59)?.description == "2023-12-31")
  }

  @Test func dayNumbersAndArithmeticAgreeOverACentury() throws {
    var date = try #require(ServiceDate(iso: "1970-01-01"))
    for number in 0..<36_525 {
      #expect(date.dayNumber == number)
      date = try #require(date.adding(days: 1))
    }
  }

  @Test func periodsIncludeBothEnds() throws {
    let first = try #require(ServiceDate(iso: "2023-01-01"))
    let last = try #require(ServiceDate(iso: "2023-12-31"))
    let period = EffectivePeriod(first: first, last: last)
    #expect(period.contains(first) && period.contains(last))
    #expect(period.isOver(on: try #require(last.adding(days: 1))))
    #expect(period.isAhead(of: try #require(first.adding(days: -1))))
  }
}
