import Testing

@testable import CasePilot

@Suite struct DisguisedTextTests {
  @Test(arguments: [
    ("what is 99\u{200b}213?", "what is 99213?"), ("what is 99\u{ad}213?", "what is 99213?"),
    ("what is \u{ff19}\u{ff19}\u{ff12}\u{ff11}\u{ff13}?", "what is 99213?"),
    ("what is \u{669}\u{669}\u{662}\u{661}\u{663}?", "what is 99213?"),
    ("what is \u{1b}[2J\u{1b}[31m99213\u{1b}[0m?", "what is 99213?"),
    ("what is \u{202e}31299\u{202c}?", "what is 31299?"), ("a\u{0}b\u{8}c", "abc"),
  ])
  func takesTheDisguiseOff(_ text: String, _ plain: String) {
    #expect(DisguisedText.plain(text) == plain)
  }

  @Test(arguments: ["what is 99213?", "naïve – “quoted” 漢字 🙂", "two\nlines\tand tabs", ""])
  func leavesPlainTextAlone(_ text: String) {
    #expect(DisguisedText.plain(text) == nil)
  }
}
