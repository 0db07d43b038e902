import Testing

@testable import IntentParsing

@Suite struct PhraseWordsTests {
  @Test(arguments: [
    ("decision for the surgery", [["decision", "for", "surgery"]]),
    ("add-on codes", [["add", "on", "code"], ["addon", "code"]]),
    ("decided .. surgery", [["decid", "..", "surgery"]]),
    (".. surgery ..", [["surgery"]]), ("part a", [["part", "a"]]), ("e/m", [["e", "m"], ["em"]]),
    ("--", []), ("what %", [["what", "percent"]]), ("doctor's note", [["doctor", "note"]]),
    ("a line", [["a", "line"]]), ("an OCT", [["an", "oct"]]),
    ("a-line", [["a", "line"], ["alin"]]),
    ("our mac", [["our", "mac"]]), ("a chest film", [["chest", "film"]]),
  ])
  func cutsIntoStems(_ phrase: String, _ readings: [[String]]) {
    #expect(PhraseWords.readings(of: phrase) == readings)
  }
}
