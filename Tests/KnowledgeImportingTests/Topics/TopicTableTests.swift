import CaseModel
import KnowledgeImporting
import Testing

/// The counts of topics over a hand-made folder.
@Suite struct TopicTableTests {
  private func table() throws -> TopicTable {
    let knowledge = DataFolder(
      files: [
        DataFile(path: "sources.yaml", text: ReviewSample.sources),
        DataFile(
          path: "visits/f.yaml",
          text: ReviewSample.fact("One", "about: [visit, surgery]")
            + ReviewSample.fact("Two", "about: [visit]").replacing("2026-01-01", with: "no")
            + ReviewSample.fact("Three", "about: [modifier-25]")
        ),
        DataFile(
          path: "codes/c.tsv",
          text: ReviewSample.table("code summary words classes from to", ["99213 v  visit  "])
        ),
      ]
    )
    let rules = [
      "vocabulary/v.yaml": ReviewSample.vocabulary, "intents/i.yaml": ReviewSample.intents,
      "policies/visits/p.yaml": ReviewSample.policy(
        "a",
        ["line A is visit", "modifier asked in [25]"]
      ),
    ]
    let content = KnowledgeContent(
      rules: DataFolder(files: rules.map { DataFile(path: $0.key, text: $0.value) }),
      knowledge: knowledge
    )
    #expect(content.faults == [])
    return TopicTable(content, knowledge: knowledge, examples: [["visit"], ["surgery", "visit"]])
  }

  @Test func aTopicCountsWhatNamesIt() throws {
    let subject = try #require(try table().subjects.first { $0.name == "visits" })
    let topic = try #require(subject.topics.first)
    #expect(topic.term == "visit")
    #expect((topic.facts, topic.unchecked) == (2, 1))
    #expect((topic.policies, topic.rows, topic.wordings, topic.examples) == (1, 1, 1, 2))
    #expect(subject.topics.map(\.title) == ["visit", "modifier 25"])
    #expect((subject.facts, subject.unchecked, subject.policies) == (3, 1, 1))
  }

  @Test func rowsCountForTheirFolder() throws {
    let subject = try #require(try table().subjects.first { $0.name == "codes" })
    #expect((subject.rows, subject.uncheckedRows, subject.facts) == (1, 0, 0))
  }

  @Test func thePageNamesSubjectsTopicsAndSources() throws {
    let page = try table().markdown
    #expect(page.contains("| visit | `visit` | 2 | 1 | 1 |  | 1 | 1 | 2 |"))
    #expect(page.contains("3 facts; the source of 1 (33.3 %) was not seen"))
    #expect(page.contains("| Manual | `manual` | 2024 | 3 | https://example.org |"))
  }
}
