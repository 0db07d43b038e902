import CasePilot
import Foundation
import Testing

/// The page of topics that the repository shows.
@Suite struct TopicListTests {
  private static let page = BundledKnowledge.root.appendingPathComponent("KnowledgeBase/TOPICS.md")

  /// With `CASEPILOT_RECORD` the page is written anew, and the test still fails.
  @Test func thePageIsCurrent() throws {
    let shown = try String(contentsOf: Self.page, encoding: .utf8)
    let made = try TopicList.run(BundledKnowledge.location).text
    if ProcessInfo.processInfo.environment["CASEPILOT_RECORD"] != nil, made != shown {
      try Data(made.utf8).write(to: Self.page)
    }
    #expect(
      made == shown,
      "KnowledgeBase/TOPICS.md is out of date: casepilot rules topics > KnowledgeBase/TOPICS.md"
    )
  }
}
