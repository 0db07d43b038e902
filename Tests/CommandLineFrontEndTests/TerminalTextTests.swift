import Testing

@testable import CommandLineFrontEnd

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("plain é ✓\n\ttext", "plain é ✓\n\ttext"), ("a\u{1B}]0;x\u{7}b", "a\\u{1B}]0;x\\u{7}b"),
    ("a\rb", "a\\u{D}b"), ("\u{9B}31m", "\\u{9B}31m"), ("\u{202E}abc", "\\u{202E}abc"),
    ("\u{0}\u{7F}", "\\u{0}\\u{7F}"), ("\u{1B}[31mred", "\\u{1B}[31mred"),
  ]) func writesControlCharactersOut(text: String, visible: String) {
    #expect(TerminalText.visible(text) == visible)
  }

  @Test func colourStaysInColouredTextAndNothingElse() {
    let text = "\u{1B}[1;36mbold\u{1B}[0m\u{1B}[2J\u{1B}[31"
    #expect(
      TerminalText.visible(text, as: .coloured)
        == "\u{1B}[1;36mbold\u{1B}[0m\\u{1B}[2J\\u{1B}[31"
    )
  }

  @Test func jsonStaysJSON() {
    #expect(
      TerminalText.visible("{\"a\":\"\u{202E}\u{9B}\"}", as: .json) == #"{"a":"\u202e\u009b"}"#
    )
  }
}
