import CaseModel
import Testing

@testable import IntentParsing

@Suite struct QuestionReaderDatesTests {
  private func dates(_ text: String) -> [String] {
    SampleLanguage.values(text).compactMap { value in
      switch value {
      case .date(let day): day.description
      case .period(let first, let last): "\(first)/\(last)"
      default: nil
      }
    }
  }

  @Test(arguments: [
    ("2024-08-01", "2024-08-01"), ("DOS 3/1/25", "2025-03-01"), ("12/31/2023", "2023-12-31"),
    ("on 8-1-24", "2024-08-01"), ("Jan 5, 2025", "2025-01-05"), ("January 5th 2025", "2025-01-05"),
    ("5 Jan 2025", "2025-01-05"), ("after march 9", "2024-03-09"), ("2/29/2024", "2024-02-29"),
    ("yesterday", "2024-07-31"), ("today", "2024-08-01"), ("dos 3/12", "2024-03-12"),
  ])
  func readsDays(_ text: String, _ day: String) {
    #expect(dates(text) == [day])
  }

  @Test(arguments: [
    ("in 2022", "2022-01-01/2022-12-31"), ("last year", "2023-01-01/2023-12-31"),
    ("2024 Q3", "2024-07-01/2024-09-30"), ("q1 2028", "2028-01-01/2028-03-31"),
    ("3rd quarter of 2024", "2024-07-01/2024-09-30"), ("in January 2025", "2025-01-01/2025-01-31"),
    ("Feb 2024", "2024-02-01/2024-02-29"), ("FY2025", "2024-10-01/2025-09-30"),
    ("CY 2024", "2024-01-01/2024-12-31"), ("last month", "2024-07-01/2024-07-31"),
  ])
  func readsSpans(_ text: String, _ span: String) {
    #expect(dates(text) == [span])
  }

  @Test(arguments: [
    "1/2 tablet", "2024 mg", "$2024", "form 1500", "13/45/2024", "2/30/2024", "may 25 apply", "3/4",
    "11042", "L4-5", "page 2024", "99/99/9999",
  ])
  func leavesOtherNumbers(_ text: String) {
    #expect(dates(text).isEmpty)
  }

  @Test func aSpanThatHoldsTheDateGivenKeepsIt() {
    #expect(SampleLanguage.parse("99213 in 2024")[0].date == SampleLanguage.date)
    #expect(SampleLanguage.parse("99213 in 2022")[0].date.number == 2022_01_01)
    #expect(SampleLanguage.parse("99213 dos 1/5/2023")[0].date.number == 2023_01_05)
  }
}
