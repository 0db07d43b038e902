import CaseModel
import Testing

@testable import IntentParsing

@Suite struct VocabularyTests {
  private func compile(_ entries: [VocabularyEntry]) -> (Vocabulary, [Fault]) {
    var faults: [Fault] = []
    let vocabulary = Vocabulary(entries, faults: &faults)
    return (vocabulary, faults)
  }

  @Test func closesOverBroaderConcepts() {
    let (vocabulary, faults) = compile([
      SampleLanguage.entry("epidural", ["epidural"], broader: ["injection"]),
      SampleLanguage.entry("injection", ["injection"], broader: ["procedure"]),
      SampleLanguage.entry("procedure", []),
    ])
    #expect(faults.isEmpty)
    #expect(vocabulary.ancestors(of: "epidural") == ["injection", "procedure"])
    #expect(vocabulary.ancestors(of: "procedure").isEmpty)
    #expect(vocabulary.ancestors(of: "unheard-of").isEmpty)
  }

  @Test func joinsEntriesOfOneConcept() {
    let (vocabulary, _) = compile([
      SampleLanguage.entry("np", ["np"]), SampleLanguage.entry("role", []),
      SampleLanguage.entry("np", ["nurse practitioner"], broader: ["role"]),
    ])
    #expect(vocabulary.conceptCount == 2)
    #expect(vocabulary.phraseCount == 2)
    #expect(vocabulary.ancestors(of: "np") == ["role"])
  }

  @Test func reportsUnknownAndCircularBroader() {
    let (_, faults) = compile([
      SampleLanguage.entry("a", ["alpha"], broader: ["b"]),
      SampleLanguage.entry("b", ["beta"], broader: ["a"]),
      SampleLanguage.entry("c", ["gamma", "--"], broader: ["nowhere"]),
    ])
    #expect(faults.map(\.thing).sorted() == ["--", "a", "b", "nowhere"])
    #expect(faults.allSatisfy { $0.description.hasPrefix("vocabulary/sample.yaml:1:1: error: ") })
  }

  @Test func survivesWritingAndReading() throws {
    let vocabulary = SampleLanguage.vocabulary
    var writer = ByteWriter()
    vocabulary.encode(into: &writer)
    var reader = ByteReader(writer.bytes)
    let read = try Vocabulary(from: &reader)
    #expect(reader.isAtEnd)
    #expect(read.conceptIDs == vocabulary.conceptIDs)
    #expect(read.phraseWords == vocabulary.phraseWords)
    #expect(read.title(of: "wart") == "wart")
    #expect(read.ancestors(of: "wart") == ["lesion"])
  }

  @Test func refusesDamagedBytes() {
    var writer = ByteWriter()
    SampleLanguage.vocabulary.encode(into: &writer)
    for length in stride(from: 0, to: writer.bytes.count - 1, by: 97) {
      var reader = ByteReader(Array(writer.bytes.prefix(length)))
      #expect(throws: ByteReader.Damaged.self) { try Vocabulary(from: &reader) }
    }
  }

  @Test func isTheSameForAnyOrderOfTheSamePhrases() {
    var (first, second) = (ByteWriter(), ByteWriter())
    compile(SampleLanguage.entries).0.encode(into: &first)
    compile(SampleLanguage.entries.reversed()).0.encode(into: &second)
    #expect(first.bytes == second.bytes)
  }
}
