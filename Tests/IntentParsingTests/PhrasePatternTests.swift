import CaseModel
import Testing

@testable import IntentParsing

@Suite struct PhrasePatternTests {
  @Test func readsEveryElement() throws {
    let pattern = try PhrasePattern.parse("^?(can we|may) <code:office-visit> [fee] + <date> $")
    #expect(pattern.isAtStart && pattern.isAtEnd)
    #expect(pattern.rows.count == 2)
    #expect(pattern.rows[0][0].isOptional)
    #expect(pattern.rows[0][0].choices == [.words(["can", "we"]), .words(["may"])])
    #expect(pattern.rows[0][1].choices == [.codeOfClass("office-visit")])
    #expect(pattern.concepts == ["office-visit", "fee"])
    #expect(pattern.rows[1][0].choices == [.entity(.date)])
  }

  @Test(arguments: [
    ("", 0), ("<cod>", 0), ("a <code", 2), ("(a|b", 0), ("[]", 0), ("a )", 2), ("+ a", 0),
    ("a +", 2),
    ("a $ b", 2), ("?a", 0), ("a ^ b", 2), ("(a||b)", 3), ("<>", 0),
  ])
  func pointsAtWhatIsWrong(_ text: String, _ column: Int) {
    let fault = #expect(throws: PhrasePatternFault.self) { try PhrasePattern.parse(text) }
    #expect(fault?.column == column)
    #expect(fault?.remedy.isEmpty == false)
  }

  @Test func survivesWritingAndReading() throws {
    for rule in SampleLanguage.rules {
      var writer = ByteWriter()
      rule.encode(into: &writer)
      var reader = ByteReader(writer.bytes)
      #expect(try IntentRule(from: &reader) == rule)
      var short = ByteReader(Array(writer.bytes.dropLast(3)))
      #expect(throws: ByteReader.Damaged.self) { try IntentRule(from: &short) }
    }
  }
}
