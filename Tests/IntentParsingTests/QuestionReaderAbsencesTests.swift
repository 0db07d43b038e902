import CaseModel
import Testing

@testable import IntentParsing

@Suite struct QuestionReaderAbsencesTests {
  private static let vocabulary: Vocabulary = {
    var faults: [Fault] = []
    let parts: [(String, [String], [String])] = [
      ("treatment-risk", [], []), ("data-point", [], []), ("problem-addressed", [], []),
      ("prescription", ["rx", "prescribed", "new rx"], ["treatment-risk"]),
      ("lab", ["labs", "lab"], ["data-point"]), ("imaging", ["ct", "xray"], ["data-point"]),
      ("abn", ["abn"], []),
      (
        "stable-chronic-illness", ["stable htn", "stable dm", "hld at goal", "dm controlled"],
        ["problem-addressed"]
      ),
    ]
    let entries = parts.map { SampleLanguage.entry($0.0, $0.1, broader: $0.2) }
    return Vocabulary(entries, faults: &faults)
  }()

  private func counts(_ text: String) -> [String] {
    QuestionReader.read(
      text,
      date: SampleLanguage.date,
      vocabulary: Self.vocabulary,
      codes: SampleLanguage.Codes()
    ).mentions.compactMap {
      if case .count(let number, let id) = $0.value { "\(number) \(id)" } else { nil }
    }
  }

  @Test(arguments: [
    ("ct ordered, no rx", ["0 prescription"]), ("without labs", ["0 lab"]),
    ("no new rx", ["0 prescription"]), ("no labs or rx", ["0 lab", "0 prescription"]),
    ("w/o labs", ["0 lab"]), ("labs not ordered", ["0 lab"]),
    ("no labs/rx", ["0 lab", "0 prescription"]),
    ("rx not needed", ["0 prescription"]),
  ])
  func tellsOfNone(_ text: String, _ expected: [String]) {
    #expect(counts(text) == expected)
  }

  @Test(arguments: [
    "rx written", "no, rx given", "no abn", "no changes. labs ordered", "labs ordered, rx not sure",
    "no labs, rx written and ct ordered today",
  ])
  func leavesWhatWasDone(_ text: String) {
    #expect(!counts(text).contains { $0 == "0 prescription" || $0 == "0 abn" })
  }

  @Test(arguments: [
    ("HTN, HLD and DM stable", ["3 stable-chronic-illness"]),
    ("HTN and DM both stable", ["2 stable-chronic-illness"]),
    ("stable HTN, HLD and DM", ["3 stable-chronic-illness"]),
    ("HTN/HLD/DM at goal", ["3 stable-chronic-illness"]),
    ("htn & dm well controlled", ["2 stable-chronic-illness"]),
  ])
  func aStateIsToldOfTheWholeList(_ text: String, _ expected: [String]) {
    #expect(counts(text) == expected)
  }

  @Test(arguments: [
    "stable htn", "stable htn, dm worse", "HTN and DM not controlled", "HTN, DM and a cough",
    "stable htn. dm", "poorly controlled htn and dm",
  ])
  func oneStateAloneIsNoList(_ text: String) {
    #expect(counts(text).isEmpty)
  }
}
