import CaseModel
import Testing

@testable import IntentParsing

@Suite struct HostileTextTests {
  @Test(arguments: [
    ("can I bill 20610 with 99213-25 ", 33_000), ("99213 ", 170_000), ("a", 1_000_000),
    ("9", 1_000_000), ("?", 1_000_000), ("99213-25?\n", 100_000), ("modifier 25 or 57, ", 50_000),
    ("😀👩‍⚕️ ", 50_000), ("decided a b ", 50_000), ("1) ", 100_000), ("(", 100_000),
  ])
  func answersLongText(_ piece: String, _ count: Int) {
    let intents = SampleLanguage.parse(String(repeating: piece, count: count))
    #expect((1...12).contains(intents.count))
    #expect(intents.allSatisfy { $0.text.utf8.count <= Tokenizer.byteLimit + 8 })
  }

  @Test(arguments: [
    "\u{0}\u{1}\u{1b}[31m99213\u{7f}", "\u{202e}99213\u{202c} مع 20610؟", "99213\u{200b}20610", "é",
    "‮",
    "'", "’", "%", "$", "-", "99213-", "-25", "x", "x0", "x99999999999999999999", "1/1/1/1/1",
    "$9999999999999",
    "99999999999999999999 mg", "1.1.1.1.1", "M54.", ".16", "pos", "co-", "modifier", "mod mod mod",
    "and", "why",
    "the the the", "0 units", "q5 2024", "fy", "fy99999", "last", "25-", "99213-25-25-25",
    "1,2,3,4,5,6",
    "'; DROP TABLE code; --", "{\"a\": 1}", "%%%%", "99213%", "\r\n\r\n", "\t",
  ])
  func survivesOddText(_ text: String) {
    #expect(!SampleLanguage.parse(text).isEmpty)
    #expect(!SampleLanguage.parse(text, after: SampleLanguage.parse("20610 with 99213")).isEmpty)
  }

  @Test func saysWhenItStoppedReading() {
    #expect(SampleLanguage.read(String(repeating: "99213 ", count: 5_000)).isCut)
    #expect(!SampleLanguage.read("99213").isCut)
  }

  @Test func everyMentionLiesInsideTheText() {
    let text = "é “99213‑25”, 20610×2 — M54.16 für 40 mg, $1,200 on 8/1/2024 in TX?"
    let count = text.utf8.count
    for mention in SampleLanguage.read(text).mentions {
      #expect(mention.range.lowerBound >= 0 && mention.range.upperBound <= count)
      #expect(!mention.range.isEmpty)
    }
  }
}
