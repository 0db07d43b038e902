import CaseModel
import Testing

@testable import KnowledgeStore

/// An index of a few words, for the planning of searches.
struct HandMadeIndex: SearchIndex {
  var rows = ["knee": 40, "inject": 60, "colonoscopi": 12, "cholecystectomi": 5, "fractur": 300]

  func rowCount() -> Int { 1000 }
  func rowCount(holding stem: String) -> Int { rows[stem] ?? 0 }

  func terms(beginningLike word: String) -> [SearchTerm] {
    rows.filter { $0.key.first == word.first }.map { SearchTerm(term: $0.key, rows: $0.value) }
      .sorted { $0.term < $1.term }
  }
}

@Suite struct SearchPlannerTests {
  private func plan(_ text: String) throws -> SearchPlan {
    try SearchPlanner(spoken: SpokenWords("fx = fracture\nlt = left"), index: HandMadeIndex())
      .plan(CodeQuery(text))
  }

  private func expression(_ text: String) throws -> String? {
    SearchExpression(try plan(text)).strict
  }

  @Test func quotesEachWord() throws {
    #expect(try expression("knee injection") == "\"knee\" AND \"injection\"")
  }

  @Test func joinsWhatIsSaidOtherwise() throws {
    #expect(try expression("fx") == "(\"fx\" OR \"fracture\")")
  }

  @Test func completesAndRepairsWhatNoRowHolds() throws {
    #expect(try expression("chole") == "(\"chole\" OR \"chole\" *)")
    #expect(try expression("colonscopy") == "(\"colonscopy\" OR \"colonoscopi\" *)")
  }

  @Test func sideAndNumberAreNoWords() throws {
    let plan = try plan("lt knee injection 3 muscles")
    #expect(plan.side == .left)
    #expect(plan.counts.count == 1)
    #expect(plan.groups.first?.alternatives.first?.words == ["knee"])
  }

  @Test func leavesWordsOutThatTellNothing() throws {
    #expect(try expression("icd code for knee") == "\"knee\"")
    #expect(try plan("icd code for knee").named == [CodeSystem.icd10cm.rawValue])
    #expect(try expression("other") == "\"other\"")
  }

  @Test func commonWordsDoNotFindAnythingAlone() throws {
    #expect(SearchExpression(try plan("knee fracture")).loose == "\"knee\"")
  }

  @Test func whatIsToBeMissingIsNotSearched() throws {
    let plan = try plan("knee without injection")
    #expect(plan.groups.map(\.isAbsent) == [false, true])
    #expect(SearchExpression(plan).strict == "\"knee\"")
  }

  @Test(arguments: ["", "\"", "* ^ ( ) : {} -", "\0", "''--;"])
  func isNothingWithoutAWord(text: String) throws {
    #expect(try expression(text) == nil)
  }

  @Test func keepsOperatorsAsWords() throws {
    #expect(try expression("knee\" OR summary:x*") == "\"knee\" AND \"summary\"")
  }

  @Test func boundsTheNumberAndTheLengthOfWords() throws {
    let many = (0..<10_000).map { "word\($0)" }.joined(separator: " ")
    let long = String(repeating: "x", count: 1_000_000)
    let bounded = try #require(try expression(many))
    #expect(bounded.utf8.count < 300)
    let short = try #require(try expression(long))
    #expect(short.utf8.count < 60)
  }
}
