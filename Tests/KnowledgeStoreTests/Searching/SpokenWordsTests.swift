import Testing

@testable import KnowledgeStore

@Suite struct SpokenWordsTests {
  private let spoken = SpokenWords(
    """
    # comment
    lap = laparoscopic
    lap chole = laparoscopic cholecystectomy; gallbladder removal
    not a line
    """
  )

  @Test func theLongestPhraseWins() throws {
    let words = SearchWordReader.words(of: "lap chole today")
    let found = try #require(spoken.match(words, at: 0))
    #expect(found.length == 2)
    #expect(found.meanings == [["laparoscopic", "cholecystectomy"], ["gallbladder", "removal"]])
    #expect(spoken.match(words, at: 1) == nil)
  }
}
