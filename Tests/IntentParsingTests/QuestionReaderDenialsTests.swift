import CaseModel
import Testing

@testable import IntentParsing

@Suite struct QuestionReaderDenialsTests {
  private func remarks(_ text: String) -> [String] {
    SampleLanguage.values(text).compactMap {
      if case .remark(let name) = $0 { name } else { nil }
    }
  }

  @Test(arguments: [
    ("N18 remark", "N18"), ("MA130", "MA130"), ("MA 130", "MA130"), ("N290 denial", "N290"),
    ("what does N95 mean on a remit", "N95"), ("remark code m80", "M80"), ("N 290 denial", "N290"),
    ("claim rejected with N30", "N30"), ("RARC N18", "N18"), ("remittance shows N 30", "N30"),
    ("ma130 on the eob", "MA130"), ("M 76 remark", "M76"),
  ])
  func readsRemarks(_ text: String, _ remark: String) {
    #expect(remarks(text) == [remark])
  }

  @Test(arguments: [
    "N18 with hypertension", "code for M80", "N95 mask denied", "denied, dx N18", "MA 15 minutes",
    "the MA 130 lb", "patient weighs 130", "M80 fracture", "MA saw 15 patients",
  ])
  func leavesDiagnosesAndWords(_ text: String) {
    #expect(remarks(text).isEmpty)
  }
}
