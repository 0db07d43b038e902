import CaseModel
import Testing

@testable import IntentParsing

@Suite struct EarlierVisitsTests {
  private static let vocabulary: Vocabulary = {
    var faults: [Fault] = []
    let entries =
      SampleLanguage.entries + [
        SampleLanguage.entry("new-patient", ["new patient", "new or est"]),
        SampleLanguage.entry("three-year-rule", ["last seen", "new or established"]),
      ]
    return Vocabulary(entries, faults: &faults)
  }()

  private var parser: IntentParser {
    IntentParser(
      vocabulary: Self.vocabulary,
      rules: SampleLanguage.rules,
      codes: SampleLanguage.Codes()
    )
  }

  private func service(_ text: String) -> Int {
    parser.parse(Question(text, date: SampleLanguage.date))[0].date.number
  }

  @Test(arguments: [
    ("last seen 3/1/2022, appt today 3/3/2025, new or est", 2025_03_03),
    ("GYN saw pt in 2023, now sees OB 2025-03-03 new or est", 2025_03_03),
    ("last seen 3/1/2022 new or established", 2024_08_01),
    ("new or est, visit 3/3/2025, previous visit 1/5/2021", 2025_03_03),
    ("not seen since 1/5/2021, new patient on 2/5/2024", 2024_02_05),
    ("last seen 3/1/2022, appt today, new or est", 2024_08_01),
  ])
  func theEarlierVisitIsNotTheService(_ text: String, _ date: Int) {
    #expect(service(text) == date)
  }

  @Test(arguments: [
    ("new patient seen 3/1/2023", 2023_03_01),
    ("new patient, DOS 3/1/2023, denied 5/1/2023", 2023_03_01),
    ("20610 last done 3/1/2023", 2023_03_01), ("new patient rules since 2021", 2021_01_01),
  ])
  func otherDaysStay(_ text: String, _ date: Int) {
    #expect(service(text) == date)
  }
}
