import CaseModel

/// Works out what a text asks for: joins what belongs together, repairs slips, weighs the words.
struct SearchPlanner {
  private static let mostGroups = 12
  /// Words in more rows than this share tell little by themselves.
  private static let commonShare = 0.08

  let spoken: SpokenWords
  let index: any SearchIndex

  func plan(_ query: CodeQuery) throws -> SearchPlan {
    let words = SearchWordReader.words(of: query.text)
    let decimals = CountReader.decimals(words, in: query.text)
    let counts = CountReader(words, decimals: decimals)
    var plan = try plan(words, counts, passing: Self.empty)
    // A search of nothing but empty words means those very words.
    if plan.groups.isEmpty { plan = try self.plan(words, counts, passing: []) }
    locate(query.concepts, in: &plan)
    return plan
  }

  private func plan(
    _ words: [SearchWord],
    _ counts: CountReader,
    passing empty: Set<String>
  ) throws -> SearchPlan {
    var plan = SearchPlan()
    plan.counts = counts.spans
    let skipped = empty.isEmpty ? [] : counts.used
    var place = 0
    while place < words.count, plan.groups.count < Self.mostGroups {
      if skipped.contains(place) {
        place += 1
      } else {
        place += try read(words, at: place, after: skipped, passing: empty, into: &plan)
      }
    }
    return plan
  }

  /// Takes the words at a place in, and returns how many they were.
  private func read(
    _ words: [SearchWord],
    at place: Int,
    after counted: Set<Int>,
    passing empty: Set<String>,
    into plan: inout SearchPlan
  ) throws -> Int {
    let phrase = spoken.match(words, at: place)
    let word = words[place]
    if phrase == nil || phrase?.meanings == [["left"]] || phrase?.meanings == [["right"]] {
      if let systems = Self.systems[word.text] { plan.named.formUnion(systems) }
      if Self.further.contains(word.text) { plan.isFurther = true }
      if Self.later.contains(word.stem) { plan.isLater = true }
      let said = phrase?.meanings.first?.first ?? word.stem
      if !empty.isEmpty, let side = BodySide(stem: said) {
        plan.side = plan.side == nil || plan.side == side ? side : .both
        return 1
      }
      if empty.contains(word.text) { return 1 }
    }
    let length = phrase?.length ?? 1
    let taken = Array(words[place..<place + length])
    if var group = try group(taken, meanings: phrase?.meanings ?? []) {
      // Without commas a denial reaches no further than the next word that tells.
      group.isAbsent = place > 0 && Self.denials.contains(words[place - 1].text)
      if group.isAbsent, place > 2, words[place - 3].text.hasPrefix("w"),
        words[place - 2].text == "and"
      {
        group.isAbsent = false
        plan.isBoth = true
      }
      // What is counted tells less than what is done to it.
      if place > 0, counted.contains(place - 1) { group.weight /= 2 }
      if group.alternatives[0].stems.contains("anesthesia") { plan.isAnesthesia = true }
      plan.groups.append(group)
    }
    return length
  }

  private func group(_ words: [SearchWord], meanings: [[String]]) throws -> SearchGroup? {
    guard let first = words.first, let last = words.last else { return nil }
    let said = words.map(\.text)
    var alternatives = [
      SearchGroup.Alternative(words: said, stems: said.map(PorterStem.of), quality: 1)
    ]
    for meaning in meanings {
      alternatives.append(
        SearchGroup.Alternative(words: meaning, stems: meaning.map(PorterStem.of), quality: 0.97)
      )
    }
    var group = SearchGroup(
      alternatives: alternatives,
      range: first.range.lowerBound..<last.range.upperBound
    )
    try weigh(&group, word: words.count == 1 ? first : nil)
    return group
  }

  /// Rows that hold a way to say it decide its weight; a word that no row holds is completed or repaired.
  private func weigh(_ group: inout SearchGroup, word: SearchWord?) throws {
    var rows = try group.alternatives.map { try rowCount($0.stems) }.reduce(0, +)
    if rows == 0, let word, let better = try repaired(word) {
      group.alternatives.append(better.alternative)
      rows = better.rows
    }
    group.rows = rows
    let total = try max(index.rowCount(), 1)
    group.weight = max(0.6, SearchWeight.logarithm(1 + Double(total) / Double(max(rows, 1) + 1)))
    if rows == 0 { group.weight = min(group.weight, 3) }
    group.isCommon = Double(rows) > Double(total) * Self.commonShare
  }

  /// The rarest of the words bounds how many rows hold them all.
  private func rowCount(_ stems: [String]) throws -> Int {
    try stems.map { try index.rowCount(holding: $0) }.min() ?? 0
  }

  private func repaired(
    _ word: SearchWord
  ) throws -> (alternative: SearchGroup.Alternative, rows: Int)? {
    guard word.text.utf8.count >= 4, word.text.utf8.allSatisfy({ (97...122).contains($0) }) else {
      return nil
    }
    let terms = try index.terms(beginningLike: word.text)
    let longer = terms.filter { $0.term.hasPrefix(word.text) }
    if !longer.isEmpty {
      let rows = longer.reduce(0) { $0 + $1.rows }
      return (.init(words: [word.text], stems: [word.text], quality: 0.9, isPrefix: true), rows)
    }
    guard let term = SpellingRepair.nearest(to: word.text, among: terms) else { return nil }
    return (
      .init(words: [term.term], stems: [term.term], quality: 0.85, isStemmed: true), term.rows
    )
  }

  private func locate(_ concepts: [CodeQuery.Concept], in plan: inout SearchPlan) {
    for concept in concepts where !concept.ids.isEmpty && concept.ids.count <= 16 {
      let covered = plan.groups.indices.filter { plan.groups[$0].range.overlaps(concept.range) }
      if !covered.isEmpty { plan.concepts.append((Set(concept.ids), covered)) }
    }
  }

  private static let systems: [String: Set<UInt8>] = [
    "icd": [CodeSystem.icd10cm.rawValue], "icd10": [CodeSystem.icd10cm.rawValue],
    "dx": [CodeSystem.icd10cm.rawValue], "diagnosis": [CodeSystem.icd10cm.rawValue],
    "cpt": [CodeSystem.cpt.rawValue, CodeSystem.hcpcs.rawValue],
    "procedure": [CodeSystem.cpt.rawValue, CodeSystem.hcpcs.rawValue],
    "hcpcs": [CodeSystem.hcpcs.rawValue],
  ]
  private static let further: Set<String> = [
    "additional", "addl", "further", "second", "2nd", "third", "3rd", "addon", "add", "another",
    "extra",
  ]
  private static let denials: Set<String> = ["without", "no", "not", "non", "except"]
  private static let later: Set<String> = ["subsequ", "sequela", "aftercar", "heal"]

  /// Words that stand in so many questions or titles that they tell nothing.
  private static let empty: Set<String> = [
    "a", "an", "and", "any", "are", "as", "at", "be", "by", "code", "codes", "do", "for", "from",
    "how", "i", "in", "is", "it", "of", "on", "or", "other", "the", "to", "unspecified", "what",
    "which", "with", "without", "cpt", "icd", "icd10", "hcpcs", "dx", "diagnosis", "cm",
    "procedure",
    "bill", "billing", "use", "need", "please", "pls", "whats", "does", "should", "we", "you",
    "report",
    "find", "patient", "patients", "pt", "doctor", "this", "that", "there", "correct", "help", "my",
    "coding", "number", "can", "me", "under", "no", "not", "s", "side", "was", "were", "has", "had",
    "have", "get", "got", "when", "if", "he", "she", "they", "his", "her", "done", "did", "who",
    "10",
    "range", "per", "x", "j", "g", "nos", "lookup", "look", "up", "where", "would", "our",
  ]
}

/// What a search asks of the full-text index.
protocol SearchIndex {
  func rowCount() throws -> Int
  func rowCount(holding stem: String) throws -> Int
  /// Stems that begin with the first letter of a word, and in how many rows they stand.
  func terms(beginningLike word: String) throws -> [SearchTerm]
}

struct SearchTerm {
  var term: String
  var rows: Int
}

enum SearchWeight {
  /// The natural logarithm, without Foundation: exact enough for weights, and the same everywhere.
  static func logarithm(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    var (rest, whole) = (value, 0.0)
    while rest > 2 {
      rest /= 2
      whole += 1
    }
    let ratio = (rest - 1) / (rest + 1)
    let square = ratio * ratio
    let series = 1 + square / 3 + square * square / 5 + square * square * square / 7
    return whole * 0.693_147_180_56 + 2 * ratio * series
  }
}
