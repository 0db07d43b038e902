import Testing

@testable import KnowledgeImporting

@Suite struct DecimalNumberTests {
  @Test(arguments: [("1", 1000), ("1.5", 1500), ("0.877", 877), (".11", 110), ("1.0110", 1011)])
  func scales(_ text: String, _ value: Int) {
    #expect(DecimalNumber.scaled(text.utf8, places: 3) == value)
  }

  @Test(arguments: ["", ".", "1.2.3", "1,5", "NA", "-1", "1.2345", "99999999999999999999"])
  func refuses(_ text: String) { #expect(DecimalNumber.scaled(text.utf8, places: 3) == nil) }
}
