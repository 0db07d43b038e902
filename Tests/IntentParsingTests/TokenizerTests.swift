import Testing

@testable import IntentParsing

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("What's 99213-25?", ["whats", "99213", "25"]), ("45min", ["45", "min"]),
    ("16yo", ["16", "yo"]), ("0202U", ["0202u"]), ("29881RT", ["29881", "rt"]),
    ("99213x2", ["99213", "x2"]), ("3x", ["3", "x"]), ("M54.16", ["m54", "16"]),
    ("doctor’s", ["doctors"]), ("20%", ["20", "percent"]), ("1,000", ["1", "000"]),
    ("a\u{0}b\u{7}c", ["a", "b", "c"]), ("", []), ("😀 25", ["25"]), ("99213×2", ["99213", "2"]),
    ("café", ["café"]), ("99213—25", ["99213", "25"]),
  ])
  func cutsText(_ text: String, _ words: [String]) {
    #expect(Tokenizer.words(of: text) == words)
  }

  @Test func keepsWhatStandsBetween() {
    let tokens = Tokenizer(Array("a-b, c? $5".utf8)).tokens
    #expect(
      tokens.map(\.before) == [.edge, .hyphen, [.comma, .space], [.question, .space, .dollar]]
    )
  }

  @Test func keepsByteOffsets() {
    let text = "é 99213 — x"
    let tokens = Tokenizer(Array(text.utf8)).tokens
    #expect(tokens.map(\.range) == [0..<2, 3..<8, 13..<14])
  }

  @Test func stopsAtItsLimit() {
    let tokenizer = Tokenizer(Array(String(repeating: "a ", count: 10_000).utf8))
    #expect(tokenizer.tokens.count == Tokenizer.limit)
    #expect(tokenizer.isCut)
  }
}
