import CaseModel

/// Scores rows against a search: how much of it a row says, how much else it says, and whether
/// side, number and code set agree.
struct SearchRanking {
  private static let coverageShare = 0.58
  /// Words of a title that add nothing to what it is.
  private static let neutral: Set<String> = [
    "a", "an", "and", "as", "at", "by", "due", "each", "for", "from", "in", "is", "its", "kind",
    "not", "of", "on", "one", "or", "other", "side", "specified", "than", "that", "the", "to",
    "told", "unspecified", "with", "without", "initial", "encounter", "elsewhere", "classified",
    "nos", "more", "detail", "any", "no", "region", "part", "site", "included", "imaging",
    "uncomplicated",
  ]

  let plan: SearchPlan
  let query: CodeQuery
  private let total: Double

  init(_ plan: SearchPlan, _ query: CodeQuery) {
    self.plan = plan
    self.query = query
    total = max(plan.weight, 0.1)
  }

  struct Result {
    var score: Double
    /// The share of what was asked that the row says, 0 to 1.
    var coverage: Double
  }

  func result(_ row: SearchRow) -> Result {
    var qualities: [Double] = []
    var matched: [Set<String>] = []
    for group in plan.groups {
      let (quality, stems) = match(group, row)
      qualities.append(quality)
      matched.append(stems)
    }
    var bonus = 0.0
    for concept in plan.concepts where !row.classes.isDisjoint(with: concept.ids) {
      for number in concept.groups { qualities[number] = max(qualities[number], 0.5) }
      bonus += 0.05
    }
    let coverage = zip(plan.groups, qualities).reduce(0) { $0 + $1.0.weight * $1.1 } / total
    let phrase =
      row.phrases.enumerated().map { number, words in
        exactness(words, matched, isName: number == 0)
      }.max() ?? 0
    let score =
      Self.coverageShare * coverage + (1 - Self.coverageShare) * phrase + min(bonus, 0.1)
      + agreement(row)
    return Result(score: score, coverage: max(0, coverage))
  }

  /// How well a row says what a group asks for, and by which stems.
  private func match(_ group: SearchGroup, _ row: SearchRow) -> (Double, Set<String>) {
    var best = 0.0
    var stems: Set<String> = []
    for way in group.alternatives {
      let (sign, found) = find(way, row)
      guard sign != 0 else { continue }
      let value = (sign < 0) == group.isAbsent ? way.quality : -0.5
      if value > best || (best == 0 && value < 0) { (best, stems) = (value, found) }
    }
    if best == 0, group.alternatives.contains(where: { $0.stems.allSatisfy(row.kinds.contains) }) {
      best = group.isAbsent ? 0 : 0.4
    }
    return (best, stems)
  }

  /// 1 when the row has it, -1 when it says that it has not, 0 when it does not speak of it.
  private func find(_ way: SearchGroup.Alternative, _ row: SearchRow) -> (Int, Set<String>) {
    if way.isPrefix, let start = way.stems.first {
      if let whole = row.present.first(where: { $0.hasPrefix(start) }) { return (1, [whole]) }
      if let whole = row.absent.first(where: { $0.hasPrefix(start) }) { return (-1, [whole]) }
      return (0, [])
    }
    if way.stems.allSatisfy(row.present.contains) { return (1, Set(way.stems)) }
    if way.stems.allSatisfy({ row.present.contains($0) || row.absent.contains($0) }) {
      return (-1, Set(way.stems))
    }
    return (0, [])
  }

  /// Of one phrase: the share of the search that it says, times the share of it that the search says.
  private func exactness(_ words: [SearchWord], _ matched: [Set<String>], isName: Bool) -> Double {
    let stems = Set(words.map(\.stem))
    var said = 0.0
    var explained: Set<String> = []
    for (group, found) in zip(plan.groups, matched)
    where !found.isEmpty && found.isSubset(of: stems) {
      said += group.weight
      explained.formUnion(found)
    }
    let telling = words.filter { isTelling($0) }
    guard !telling.isEmpty else { return 0 }
    let share = Double(telling.filter { explained.contains($0.stem) }.count) / Double(telling.count)
    return said / total * share * (isName ? 0.97 : 1)
  }

  private func isTelling(_ word: SearchWord) -> Bool {
    if word.isAbsent || Self.neutral.contains(word.text) { return false }
    if plan.side != nil, BodySide(stem: word.stem) == plan.side { return false }
    return word.text.utf8.contains { !(48...57).contains($0) }
  }

  /// What speaks for or against a row beside its words.
  private func agreement(_ row: SearchRow) -> Double {
    var sum = side(row) + count(row)
    if row.isBillable == false { sum -= 0.2 }
    if let date = query.date, !row.period.contains(date) { sum -= 0.35 }
    if row.isAddOn { sum += plan.isFurther ? 0.06 : -0.15 }
    if row.isAnesthesia, !plan.isAnesthesia { sum -= 0.1 }
    if plan.isBoth, row.saysBoth { sum += 0.1 }
    // A search without detail means the code without detail.
    if row.isOpen { sum += 0.03 }
    if row.isOther { sum -= 0.04 }
    if row.isLater, !plan.isLater { sum -= 0.2 }
    if row.hasCoderWords { sum += 0.03 }
    if !plan.named.isEmpty { sum += plan.named.contains(row.code.system.rawValue) ? 0.05 : -0.4 }
    return sum
  }

  private func side(_ row: SearchRow) -> Double {
    guard let asked = plan.side else { return row.sides.isEmpty ? 0 : -0.02 }
    if row.sides.contains(asked) { return 0.1 }
    if !row.sides.isEmpty { return -0.3 }
    return row.isOpen ? -0.06 : 0
  }

  private func count(_ row: SearchRow) -> Double {
    guard !plan.counts.isEmpty else { return 0 }
    let counts = row.counts
    var sum = 0.0
    for asked in plan.counts {
      let others = counts.filter { $0.isComparable(to: asked) }
      if others.contains(where: { $0.allows(asked) }) {
        sum += 0.15
      } else if !others.isEmpty, !row.isFirst {
        sum -= 0.25
      }
    }
    return sum
  }
}
