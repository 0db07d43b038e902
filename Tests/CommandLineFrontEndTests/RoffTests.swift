import Testing

@testable import CommandLineFrontEnd

@Suite struct RoffTests {
  @Test(arguments: [
    ("--date", "\\-\\-date"), (".txt file", "\\&.txt file"), ("it's", "it\\(aqs"),
    ("'quoted'", "\\(aqquoted\\(aq"), ("a\\fB", "a\\efB"),
    ("what if …", "what if \\[u2026]"),
  ]) func textIsNeverARequest(text: String, roff: String) {
    #expect(Roff.text(text) == roff)
  }

  @Test func emptyLinesPartParagraphs() {
    #expect(Roff.paragraphs("one\n\n.two", parting: ".IP") == "one\n.IP\n\\&.two")
  }
}
