import Testing

@testable import KnowledgeStore

@Suite struct CountReaderTests {
  @Test(arguments: [
    ("one or two muscles", 1.0, 2.0), ("three or more muscles", 3, .infinity),
    ("length 7.6 to 12.5 cm", 7.6, 12.5), ("wound up to 100 sq cm", 0, 100),
    ("diameter 0.5 cm or less", 0, 0.5), ("15 or more premalignant lesions", 15, .infinity),
    ("1-2 muscles", 1, 2),
  ]) func readsSpans(text: String, least: Double, most: Double) throws {
    let span = try #require(CountReader(text).spans.first)
    #expect(span.least == least)
    #expect(span.most == most)
  }

  @Test func anAskedNumberFallsIntoASpanOfTheSameUnit() throws {
    let asked = try #require(CountReader("trigger point injection 3 muscles").spans.first)
    let more = try #require(CountReader("injections in three or more muscles").spans.first)
    let fewer = try #require(CountReader("injections in one or two muscles").spans.first)
    #expect(asked.isComparable(to: more) && more.allows(asked))
    #expect(asked.isComparable(to: fewer) && !fewer.allows(asked))
  }

  @Test(arguments: ["type 2 diabetes", "level 4 visit", "stage 3 kidney disease"])
  func namesAreNoCounts(text: String) {
    #expect(CountReader(text).spans.isEmpty)
  }
}
