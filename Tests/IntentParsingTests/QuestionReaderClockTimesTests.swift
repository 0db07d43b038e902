import CaseModel
import Testing

@testable import IntentParsing

@Suite struct QuestionReaderClockTimesTests {
  @Test(arguments: [
    ("0810 to 0925", 75), ("8:10-9:25 am", 75), ("from 8:10 to 9:25", 75),
    ("8:10 am until 9:25 am", 75), ("11:30 am to 12:15 pm", 45), ("11:50 to 12:20", 30),
    ("11:50-1:20", 90), ("start time 8:10 stop time 9:25", 75), ("2350 to 0020", 30),
    ("from 1300 to 1345", 45), ("1:05-1:40 pm", 35), ("9am to 10am", 60),
    ("8:10 a.m. - 9:25 a.m.", 75),
  ])
  func readsSpansAsMinutes(_ text: String, _ minutes: Int) {
    #expect(
      SampleLanguage.values(text).contains(.minutes(minutes)),
      "\(SampleLanguage.values(text))"
    )
  }

  @Test(arguments: [
    "rev code 0450 to 0459", "seen at 8:10", "ratio 1:20", "20610-50", "2024 to 2025",
    "8-10 lesions",
    "POS 11 to 22", "levels 1 to 3",
  ])
  func leavesOtherNumbers(_ text: String) {
    let minutes = SampleLanguage.values(text).filter {
      if case .minutes = $0 { true } else { false }
    }
    #expect(minutes.isEmpty)
  }
}
