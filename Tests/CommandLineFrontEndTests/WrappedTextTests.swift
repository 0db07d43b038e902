import Testing

@testable import CommandLineFrontEnd

@Suite struct WrappedTextTests {
  @Test func laterLinesHangUnderTheFirst() {
    let lines = WrappedText.lines("one two three four", width: 14, first: "1  ")
    #expect(lines == ["1  one two", "   three four"])
  }

  @Test func aWordLongerThanTheWidthStandsAlone() {
    #expect(WrappedText.lines("abcdefghij k", width: 5, first: "- ") == ["- abcdefghij", "  k"])
    #expect(WrappedText.lines("", width: 5, first: "-") == ["-"])
  }
}
