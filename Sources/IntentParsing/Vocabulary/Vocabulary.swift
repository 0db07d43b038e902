import CaseModel

/// The words coders use, grouped into concepts, in the form that questions are read with.
///
/// Phrases lie in flat arrays, grouped by their first word. A word of a phrase is the number of a
/// stem, or `gap` where up to three other words may stand.
package struct Vocabulary: Sendable {
  static let gap: Int32 = -2
  /// The most words that a `..` may pass over.
  static let gapLength = 3

  let words: WordTable
  let concepts: WordTable
  /// Per word, where its phrases start; one more than there are words.
  let phraseStarts: [Int32]
  /// Per phrase, the concept.
  let phraseConcepts: [Int32]
  /// Per phrase, where its words start in `phraseWords`; one more than there are phrases.
  let phraseWordStarts: [Int32]
  let phraseWords: [Int32]
  /// Per concept, where its broader concepts start; one more than there are concepts.
  let ancestorStarts: [Int32]
  let ancestors: [Int32]
  private let titles: String
  private let titleStarts: [Int32]

  init(
    words: WordTable,
    concepts: WordTable,
    phraseStarts: [Int32],
    phraseConcepts: [Int32],
    phraseWordStarts: [Int32],
    phraseWords: [Int32],
    ancestorStarts: [Int32],
    ancestors: [Int32],
    titles: [String]
  ) {
    self.words = words
    self.concepts = concepts
    self.phraseStarts = phraseStarts
    self.phraseConcepts = phraseConcepts
    self.phraseWordStarts = phraseWordStarts
    self.phraseWords = phraseWords
    self.ancestorStarts = ancestorStarts
    self.ancestors = ancestors
    self.titles = titles.joined()
    titleStarts = titles.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1.utf8.count)) }
  }

  package var conceptCount: Int { concepts.count }
  package var phraseCount: Int { phraseConcepts.count }

  package func contains(_ concept: String) -> Bool { concepts.number(of: concept) >= 0 }

  /// The ids of all concepts, in a fixed order.
  package var conceptIDs: [String] { (0..<concepts.count).map(concepts.text) }

  /// How an answer names a concept; nil when there is no such concept.
  package func title(of concept: String) -> String? {
    let number = Int(concepts.number(of: concept))
    guard number >= 0 else { return nil }
    let bytes = titles.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: Int(titleStarts[number]))
    let end = bytes.index(bytes.startIndex, offsetBy: Int(titleStarts[number + 1]))
    return String(titles[start..<end])
  }

  /// All concepts broader than this one, directly or through others; without itself.
  package func ancestors(of concept: String) -> [String] {
    let number = Int(concepts.number(of: concept))
    guard number >= 0 else { return [] }
    return ancestors(of: number).map { concepts.text(Int($0)) }
  }

  func ancestors(of concept: Int) -> ArraySlice<Int32> {
    ancestors[Int(ancestorStarts[concept])..<Int(ancestorStarts[concept + 1])]
  }

  /// The phrases that begin with a word.
  func phrases(beginningWith word: Int32) -> Range<Int> {
    guard word >= 0 else { return 0..<0 }
    return Int(phraseStarts[Int(word)])..<Int(phraseStarts[Int(word) + 1])
  }

  func wordRange(of phrase: Int) -> Range<Int> {
    Int(phraseWordStarts[phrase])..<Int(phraseWordStarts[phrase + 1])
  }
}

extension Vocabulary {
  package func encode(into writer: inout ByteWriter) {
    words.encode(into: &writer)
    concepts.encode(into: &writer)
    for list in [
      phraseStarts, phraseConcepts, phraseWordStarts, phraseWords, ancestorStarts, ancestors,
      titleStarts,
    ] {
      writer.write(list)
    }
    writer.write(titles)
  }

  package init(from reader: inout ByteReader) throws {
    words = try WordTable(from: &reader)
    concepts = try WordTable(from: &reader)
    phraseStarts = try reader.readInt32s()
    phraseConcepts = try reader.readInt32s()
    phraseWordStarts = try reader.readInt32s()
    phraseWords = try reader.readInt32s()
    ancestorStarts = try reader.readInt32s()
    ancestors = try reader.readInt32s()
    titleStarts = try reader.readInt32s()
    titles = try reader.readString()
    guard isSound else { throw ByteReader.Damaged() }
  }

  private var isSound: Bool {
    Self.covers(phraseStarts, items: words.count, of: phraseConcepts.count)
      && Self.covers(phraseWordStarts, items: phraseConcepts.count, of: phraseWords.count)
      && Self.covers(ancestorStarts, items: concepts.count, of: ancestors.count)
      && Self.covers(titleStarts, items: concepts.count, of: titles.utf8.count)
      && Self.areAll(phraseConcepts, below: concepts.count)
      && Self.areAll(ancestors, below: concepts.count)
  }

  private static func covers(_ starts: [Int32], items: Int, of count: Int) -> Bool {
    guard starts.count == items + 1, starts.first == 0, starts.last == Int32(count) else {
      return false
    }
    var before: Int32 = 0
    for start in starts {
      if start < before { return false }
      before = start
    }
    return true
  }

  private static func areAll(_ numbers: [Int32], below count: Int) -> Bool {
    let limit = Int32(count)
    for number in numbers where number < 0 || number >= limit { return false }
    return true
  }
}

extension Vocabulary: ConceptGraph {
  package func descendants(of concept: String) -> [String] {
    let number = concepts.number(of: concept)
    guard number >= 0 else { return [] }
    return (0..<concepts.count).filter { ancestors(of: $0).contains(number) }.map(concepts.text)
  }
}
