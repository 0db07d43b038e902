import Testing

@testable import KnowledgeStore

@Suite struct SearchExpressionTests {
  @Test func quotesEachWord() {
    #expect(SearchExpression(["knee", "injection"]).text == "\"knee\" OR \"injection\"")
  }

  @Test func splitsWhatIsNoSingleWord() {
    #expect(SearchExpression(["low back-pain"]).text == "\"low\" OR \"back\" OR \"pain\"")
  }

  @Test func leavesWordsOutThatTellNothing() {
    #expect(SearchExpression(["code", "for", "gout"]).text == "\"gout\"")
    #expect(SearchExpression(["other"]).text == "\"other\"")
  }

  @Test(arguments: ["", "\"", "* ^ ( ) : {} -", "\0", "''--;"])
  func isNothingWithoutAWord(text: String) {
    #expect(SearchExpression([text]).text == nil)
  }

  @Test func keepsOperatorsAsWords() {
    #expect(SearchExpression(["NEAR(a b)"]).text == "\"near\" OR \"b\"")
    #expect(SearchExpression(["knee\" OR summary:x*"]).text == "\"knee\" OR \"summary\" OR \"x\"")
  }

  @Test func boundsTheNumberAndTheLengthOfWords() throws {
    let many = (0..<10_000).map { "word\($0)" }
    let long = [String(repeating: "x", count: 1_000_000)]
    #expect(try #require(SearchExpression(many).text).utf8.count < 300)
    #expect(try #require(SearchExpression(long).text).utf8.count < 50)
    let joined = [many.joined(separator: " ")]
    #expect(try #require(SearchExpression(joined).text).utf8.count < 300)
  }
}
