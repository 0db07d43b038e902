import CaseModel

/// Measures every pattern against one part of a question.
struct SegmentMatcher {
  struct Match {
    var rule: Int
    var pattern: Int
    var score: Float
    /// The share of the question that the pattern explains, 0 to 1.
    var coverage: Float
  }

  /// The most words between two elements of a row.
  static let gap: Int32 = 6
  /// More places of one slot are not tried: a list of a thousand codes asks no more than one of fifty.
  private static let limit = 48

  let index: PatternIndex
  let occurrences: [Occurrence]
  /// Per slot that is met: where its occurrences are.
  private let places: [Int32: Range<Int>]
  private let total: Float
  private let head: Int32
  private let foot: Int32

  init(index: PatternIndex, scene: QuestionScene, span: Range<Int>, pronouns: Bool = false) {
    self.index = index
    var found = scene.occurrences(in: span, pronouns: pronouns)
    found.sort { ($0.slot, $0.start, -$0.weight) < ($1.slot, $1.start, -$1.weight) }
    (occurrences, places) = Self.grouped(found)
    total = max(1, scene.weight(of: span) + (pronouns ? scene.pronounWeight(in: span) : 0))
    (head, foot) = scene.ends(of: span)
  }

  private static func grouped(_ sorted: [Occurrence]) -> ([Occurrence], [Int32: Range<Int>]) {
    var kept: [Occurrence] = []
    kept.reserveCapacity(sorted.count)
    var places: [Int32: Range<Int>] = [:]
    var start = 0
    for item in sorted {
      if let last = kept.last, last.slot == item.slot {
        if kept.count - start >= limit { continue }
        if last.start == item.start, last.end == item.end { continue }
      } else {
        if let last = kept.last { places[last.slot] = start..<kept.count }
        start = kept.count
      }
      kept.append(item)
    }
    if let last = kept.last { places[last.slot] = start..<kept.count }
    return (kept, places)
  }

  /// The best match of each rule that fits, best first; ties go to the earlier rule.
  func matches() -> [Match] {
    var met = [UInt8](repeating: 0, count: index.patterns.count)
    var best: [Int: Match] = [:]
    for slot in places.keys {
      for pattern in index.patternsOfSlot[Int(slot)] where met[Int(pattern)] < 255 {
        met[Int(pattern)] += 1
      }
    }
    for (number, pattern) in index.patterns.enumerated()
    where met[number] >= pattern.required {
      guard let match = match(number, pattern) else { continue }
      if let other = best[pattern.rule], other.score >= match.score { continue }
      best[pattern.rule] = match
    }
    return best.values.sorted { ($1.score, $0.rule) < ($0.score, $1.rule) }
  }

  private func match(_ number: Int, _ pattern: PatternIndex.Pattern) -> Match? {
    let found: Extent?
    if pattern.rows.count == 1 {
      found = extents(of: pattern.rows[0], pattern).max { $0.weight < $1.weight }
    } else {
      found = combined(pattern)
    }
    guard let found else { return nil }
    let coverage = min(1, found.cover / total)
    let tied = (pattern.isAtStart ? 0.25 : 0) + (pattern.isAtEnd ? 0.25 : 0) as Float
    return Match(
      rule: pattern.rule,
      pattern: number,
      score: (found.weight + tied) * (0.45 + 0.55 * coverage),
      coverage: coverage
    )
  }

  // MARK: Rows

  /// The span that a row of elements takes.
  private struct Extent {
    var start: Int32
    var end: Int32
    var weight: Float
    var cover: Float
    /// The code at its end, as `Occurrence.identity`.
    var identity: Int64

    /// Whether both lie over the same words, or end in the same code.
    func clashes(with other: Extent) -> Bool {
      start < other.end && other.start < end || identity != 0 && identity == other.identity
    }
  }

  /// The ways a row can be met, one for each place of its last element.
  private func extents(
    of row: [PatternIndex.Element],
    _ pattern: PatternIndex.Pattern
  ) -> [Extent] {
    var reached: [Extent] = []
    var mayStart = true
    for element in row {
      let next = places[element.slot, default: 0..<0].compactMap { place in
        extended(occurrences[place], from: reached, mayStart: mayStart, pattern)
      }
      if element.isOptional {
        reached += next
      } else {
        reached = next
        mayStart = false
        if reached.isEmpty { return [] }
      }
    }
    return pattern.isAtEnd ? reached.filter { $0.end >= foot } : reached
  }

  private func extended(
    _ item: Occurrence,
    from reached: [Extent],
    mayStart: Bool,
    _ pattern: PatternIndex.Pattern
  ) -> Extent? {
    var best: Extent?
    for before in reached
    where before.end <= item.start && item.start - before.end <= Self.gap
      && (item.identity == 0 || before.identity != item.identity)
      && before.weight > best?.weight ?? -1
    {
      best = before
    }
    if let best {
      return Extent(
        start: best.start,
        end: item.end,
        weight: best.weight + item.weight,
        cover: best.cover + item.cover,
        identity: item.identity
      )
    }
    guard mayStart, !pattern.isAtStart || item.start <= head else { return nil }
    return Extent(
      start: item.start,
      end: item.end,
      weight: item.weight,
      cover: item.cover,
      identity: item.identity
    )
  }

  // MARK: Rows in any order

  private func combined(_ pattern: PatternIndex.Pattern) -> Extent? {
    let choices = pattern.rows.map { extents(of: $0, pattern) }
    var budget = 200
    var chosen: [Extent] = []
    for (row, found) in zip(pattern.rows, choices)
    where found.isEmpty && row.contains(where: { !$0.isOptional }) {
      return nil
    }
    guard choose(0, choices, pattern, &chosen, &budget) else { return nil }
    return chosen.reduce(Extent(start: 0, end: 0, weight: 0, cover: 0, identity: 0)) {
      Extent(
        start: $0.start,
        end: max($0.end, $1.end),
        weight: $0.weight + $1.weight,
        cover: $0.cover + $1.cover,
        identity: 0
      )
    }
  }

  /// Picks one place for each row so that none lies over another.
  private func choose(
    _ row: Int,
    _ choices: [[Extent]],
    _ pattern: PatternIndex.Pattern,
    _ chosen: inout [Extent],
    _ budget: inout Int
  ) -> Bool {
    guard row < choices.count else { return true }
    for candidate in choices[row] {
      budget -= 1
      guard budget > 0 else { return false }
      if chosen.contains(where: { candidate.clashes(with: $0) }) { continue }
      chosen.append(candidate)
      if choose(row + 1, choices, pattern, &chosen, &budget) { return true }
      chosen.removeLast()
    }
    let mayMiss = pattern.rows[row].allSatisfy(\.isOptional)
    return mayMiss && choose(row + 1, choices, pattern, &chosen, &budget)
  }
}
