import CaseModel
import KnowledgeImporting
import KnowledgeStore
import Testing

/// Small folders of rules and knowledge, right and wrong, as a coder might leave them.
@Suite struct KnowledgeContentTests {
  private static let sources = "- {id: manual, title: Manual, edition: '2024'}\n"
  private static let vocabulary = """
    - concept: visit
      title: visit
      words: [visit, office visit]
    - concept: abn
      title: notice
      words: [abn]
    """
  private static let intents = """
    - intent: guideline
      title: rule on a topic
      gather: [facts]
      patterns: ["[abn]"]
      examples: [abn]
      counterexamples: [visit]
    """
  private static let fact = """
    - fact: A notice is signed before the service.
      about: [abn]
      source: {id: manual, section: ch. 30}
      checked: 2026-11-25
    """
  private static let policy = """
    - id: visit-rule
      when:
        - line A is visit
      conclude:
        verdict: informational
        say: "{A} is a visit."
      because: {source: manual, section: ch. 12}
      cases:
        - {lines: [99213], fires: true}
        - {lines: [20610], fires: false}
    """

  private func content(
    rules: [String: String] = [:],
    knowledge: [String: String] = [:]
  ) -> KnowledgeContent {
    let ruleFiles = [
      "vocabulary/v.yaml": Self.vocabulary, "intents/i.yaml": Self.intents,
      "policies/p.yaml": Self.policy,
    ].merging(rules) { $1 }
    let knowledgeFiles = ["sources.yaml": Self.sources, "topic/f.yaml": Self.fact].merging(
      knowledge
    ) { $1 }
    return KnowledgeContent(
      rules: DataFolder(files: ruleFiles.map { DataFile(path: $0.key, text: $0.value) }),
      knowledge: DataFolder(files: knowledgeFiles.map { DataFile(path: $0.key, text: $0.value) })
    )
  }

  @Test func rightFilesHaveNoFault() {
    let content = content()
    #expect(content.faults.isEmpty)
    #expect(content.factCount == 1)
    #expect(content.rules.policies.map(\.id) == ["visit-rule"])
  }

  @Test(arguments: [
    (
      "topic/f.yaml",
      "- fact: x\n  about: [nothing]\n  source: {id: manual, section: a}\n  checked: no\n",
      "topic/f.yaml:2:11", "unknown concept"
    ),
    (
      "topic/f.yaml",
      "- fact: x\n  about: [abn]\n  source: {id: nobody, section: a}\n  checked: no\n",
      "topic/f.yaml:3:11", "unknown authority"
    ),
    (
      "topic/f.yaml", "- fact: x\n  about: [abn]\n  checked: no\n", "topic/f.yaml:1:3",
      "a key is missing"
    ),
    (
      "topic/f.yaml",
      "- fact: x\n  abuot: [abn]\n  about: [abn]\n  source: {id: manual, section: a}\n  checked: no\n",
      "topic/f.yaml:2:3", "unknown key"
    ),
    (
      "topic/f.yaml",
      "- fact: x\n  about: [abn]\n  from: 2024-13-01\n  source: {id: manual, section: a}\n  checked: no\n",
      "topic/f.yaml:3:9", "must be a day"
    ),
    (
      "topic/f.yaml",
      "- fact: x\n  about: [abn]\n  from: 2025-01-01\n  to: 2024-12-31\n  source: {id: manual, section: a}\n  checked: no\n",
      "topic/f.yaml:4:7", "a period that is empty"
    ),
    ("topic/f.yaml", "- fact: 'x\n", "topic/f.yaml", "not YAML"),
    ("codes/c.tsv", "code\tsummary\n99213\tx\n", "codes/c.tsv:1:1", "header row"),
    (
      "codes/c.tsv",
      "code\tsummary\twords\tclasses\tfrom\tto\tsource\tsection\tchecked\n9921\tx\t\tvisit\t\t\tmanual\ta\tno\n",
      "codes/c.tsv:2:1", "must be a code"
    ),
    (
      "codes/c.tsv",
      "code\tsummary\twords\tclasses\tfrom\tto\tsource\tsection\tchecked\n99213\tx\t\tvisit\t2025-01-01\t2024-12-31\tmanual\ta\tno\n",
      "codes/c.tsv:2:27", "a period that is empty"
    ),
    (
      "codes/c.tsv",
      "code\tsummary\twords\tclasses\tfrom\tto\tsource\tsection\tchecked\n99213\tx\t\tnothing\t\t\tmanual\ta\tno\n",
      "codes/c.tsv:2:10", "unknown concept"
    ),
    (
      "codes/c.tsv",
      "code\tsummary\twords\tclasses\tfrom\tto\tsource\tsection\tchecked\n99213\tx\n",
      "codes/c.tsv:2:1", "cells"
    ),
  ])
  func faultsOfKnowledgeNameTheirPlace(
    _ path: String,
    _ text: String,
    _ place: String,
    _ problem: String
  ) {
    let faults = content(knowledge: [path: text]).faults.map(\.description)
    #expect(faults.contains { $0.hasPrefix(place) && $0.contains(problem) }, "\(faults)")
  }

  @Test(arguments: [
    ("line A is visit", "line A is nothing", "policies/p.yaml:3:7", "unknown concept"),
    ("line A is visit", "line A smells of visit", "policies/p.yaml:3:7", "unknown condition"),
    ("verdict: informational", "verdict: maybe", "policies/p.yaml:5:14", "unknown verdict"),
    ("{A} is a visit", "{B} is a visit", "policies/p.yaml:1:3", "no condition names"),
    ("{A} is a visit", "{A.colour} is a visit", "policies/p.yaml:6:10", "unknown slot"),
    ("source: manual", "source: nobody", "policies/p.yaml:7:12", "unknown authority"),
    ("fires: false", "fires: true", "policies/p.yaml:9:5", "cases of one kind"),
    (
      "id: visit-rule", "id: visit-rule\n  overrides: [nothing]", "policies/p.yaml:2:15",
      "unknown policy"
    ),
  ])
  func faultsOfPoliciesNameTheirPlace(
    _ right: String,
    _ wrong: String,
    _ place: String,
    _ problem: String
  ) {
    let text = Self.policy.replacing(right, with: wrong)
    let faults = content(rules: ["policies/p.yaml": text]).faults.map(\.description)
    #expect(faults.contains { $0.hasPrefix(place) && $0.contains(problem) }, "\(faults)")
  }

  @Test func allFaultsOfAllFilesAreReportedAtOnce() {
    let faults = content(
      rules: [
        "policies/p.yaml": Self.policy.replacing("line A is visit", with: "line A is nothing")
      ],
      knowledge: [
        "topic/f.yaml": "- fact: x\n  about: [nothing]\n  checked: no\n", "codes/c.tsv": "code\n",
      ]
    ).faults
    #expect(Set(faults.map(\.place.path)) == ["policies/p.yaml", "topic/f.yaml", "codes/c.tsv"])
    #expect(faults.count >= 4)
  }

  @Test func theDatabaseHoldsWhatTheFilesSay() throws {
    let content = content()
    let database = try KnowledgeDatabase.inMemory { try content.write(to: $0) }
    let session = try database.session()
    #expect(try session.fact(0)?.statement == "A notice is signed before the service.")
    #expect(try session.authority("manual", section: "x")?.edition == "2024")
    let bytes = try #require(try session.image(named: CompiledRules.name))
    let compiled = try CompiledRules(bytes)
    #expect(compiled.policies.count == 1 && compiled.intents.count == 1)
    for length in stride(from: 0, to: bytes.count, by: 7) {
      #expect(throws: (any Error).self) { _ = try CompiledRules(Array(bytes.prefix(length))) }
    }
  }

  @Test func theHashChangesWithAnyFile() {
    let first = content().contentHash
    #expect(first == content().contentHash)
    #expect(first != content(knowledge: ["topic/f.yaml": Self.fact + "\n"]).contentHash)
  }
}
