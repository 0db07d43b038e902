import CaseModel

/// Turns vocabulary entries into a `Vocabulary`, and collects what is wrong with them.
struct VocabularyCompiler {
  private struct Phrase: Hashable {
    var words: [Int32]
    var concept: Int32
  }

  private var titles: [String: String] = [:]
  private var broader: [String: [String]] = [:]
  private var places: [String: SourcePlace] = [:]
  private var phrases: [(words: [String], concept: String)] = []
  private(set) var faults: [Fault] = []

  init(_ entries: [VocabularyEntry]) {
    for entry in entries { add(entry) }
    checkBroader()
  }

  private mutating func add(_ entry: VocabularyEntry) {
    if places[entry.concept] == nil { places[entry.concept] = entry.place }
    if titles[entry.concept, default: ""].isEmpty { titles[entry.concept] = entry.title }
    for parent in entry.broader where !broader[entry.concept, default: []].contains(parent) {
      broader[entry.concept, default: []].append(parent)
    }
    for text in entry.words {
      let readings = PhraseWords.readings(of: text)
      if readings.isEmpty {
        faults.append(
          Fault(
            entry.place,
            "phrase without a word",
            thing: text,
            remedy: "write at least one word"
          )
        )
      }
      for words in readings { phrases.append((words, entry.concept)) }
    }
  }

  private mutating func checkBroader() {
    for concept in broader.keys.sorted() {
      guard let place = places[concept] else { continue }
      for parent in broader[concept, default: []] where places[parent] == nil {
        faults.append(
          Fault(
            place,
            "unknown concept in broader",
            thing: parent,
            remedy: "define it in Rules/vocabulary or correct the id"
          )
        )
      }
      if closure(of: concept).contains(concept) {
        faults.append(
          Fault(
            place,
            "concept is broader than itself",
            thing: concept,
            remedy: "take one 'broader' out of the circle"
          )
        )
      }
    }
  }

  /// All concepts above one; holds the concept itself only when there is a circle.
  private func closure(of concept: String) -> [String] {
    var found: [String] = []
    var waiting = broader[concept, default: []]
    while !waiting.isEmpty {
      let next = waiting.removeFirst()
      guard places[next] != nil, !found.contains(next) else { continue }
      found.append(next)
      waiting += broader[next, default: []]
    }
    return found
  }

  func compiled() -> Vocabulary {
    let words = WordTable(phrases.lazy.flatMap(\.words).filter { $0 != PhraseWords.gap })
    let concepts = WordTable(places.keys)
    let ids = (0..<concepts.count).map(concepts.text)
    let ancestry = Self.flat(
      ids.map { id in closure(of: id).filter { $0 != id }.map { concepts.number(of: $0) } }
    )
    let sorted = numbered(words, concepts)
    let spelled = Self.flat(sorted.map(\.words))
    return Vocabulary(
      words: words,
      concepts: concepts,
      phraseStarts: Self.starts(sorted.map { Int($0.words[0]) }, count: words.count),
      phraseConcepts: sorted.map(\.concept),
      phraseWordStarts: spelled.starts,
      phraseWords: spelled.items,
      ancestorStarts: ancestry.starts,
      ancestors: ancestry.items,
      titles: ids.map { titles[$0, default: $0] }
    )
  }

  private func numbered(_ words: WordTable, _ concepts: WordTable) -> [Phrase] {
    let unique = Set(
      phrases.map { phrase in
        Phrase(
          words: phrase.words.map {
            $0 == PhraseWords.gap ? Vocabulary.gap : words.number(of: $0)
          },
          concept: concepts.number(of: phrase.concept)
        )
      }
    )
    return unique.sorted { left, right in
      if left.words != right.words { return left.words.lexicographicallyPrecedes(right.words) }
      return left.concept < right.concept
    }
  }

  private static func flat(_ lists: [[Int32]]) -> (starts: [Int32], items: [Int32]) {
    var (starts, items): ([Int32], [Int32]) = ([0], [])
    for list in lists {
      items += list
      starts.append(Int32(items.count))
    }
    return (starts, items)
  }

  private static func starts(_ firsts: [Int], count: Int) -> [Int32] {
    var starts = [Int32](repeating: 0, count: count + 1)
    for first in firsts { starts[first + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    return starts
  }
}

extension Vocabulary {
  /// Compiles the entries of all vocabulary files; what is wrong with them is added to `faults`.
  package init(_ entries: [VocabularyEntry], faults: inout [Fault]) {
    let compiler = VocabularyCompiler(entries)
    faults += compiler.faults
    self = compiler.compiled()
  }
}
