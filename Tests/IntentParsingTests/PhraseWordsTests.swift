import Testing

@testable import IntentParsing

@Suite struct PhraseWordsTests {
  @Test(arguments: [
    ("decision for the surgery", [["decision", "for", "surgery"]]),
    ("add-on codes", [["add", "on", "cod"], ["addon", "cod"]]),
    ("decided .. surgery", [["decid", "..", "surgery"]]),
    (".. surgery ..", [["surgery"]]), ("part a", [["part", "a"]]), ("e/m", [["e", "m"], ["em"]]),
    ("--", []), ("what %", [["what", "percent"]]), ("doctor's note", [["doctor", "not"]]),
  ])
  func cutsIntoStems(_ phrase: String, _ readings: [[String]]) {
    #expect(PhraseWords.readings(of: phrase) == readings)
  }
}
