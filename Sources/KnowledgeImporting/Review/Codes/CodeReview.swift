import CaseModel

/// Holds every code that the files name against the loaded official tables.
package struct CodeReview {
  /// Differences without an explanation, and explanations without a difference as notes.
  package private(set) var faults: [Fault] = []
  /// Differences with their explanations, ready to print.
  package private(set) var explained: [String] = []
  /// Different codes that are named.
  package let codes: Int
  /// Places that name one.
  package let uses: Int
  /// Codes of days after the newest table.
  package private(set) var ahead: Set<Code> = []
  /// The tables, and what is not loaded.
  package let labels: [String]
  package let missing: [String]

  private let tables: OfficialTables
  /// The last days of codes by our own tables.
  private let ends: [Code: ServiceDate]

  package init(
    _ content: KnowledgeContent,
    knowledge: DataFolder,
    source: any KnowledgeSource,
    wholeRows: Int? = nil
  ) throws {
    tables = try OfficialTables(source, wholeRows: wholeRows ?? OfficialTables.wholeRows)
    (labels, missing) = (tables.labels, tables.missing)
    ends = Self.ends(content.tables.codes.map(\.record))
    let all = CodeUseReader(content: content, knowledge: knowledge).uses
    let grouped = Dictionary(grouping: all, by: \.code).sorted { $0.key < $1.key }
    (codes, uses) = (grouped.count, all.count)
    let explanations = CodeExplanations(knowledge, authorities: content.authorities)
    var differences: [CodeDifference] = []
    for (code, uses) in grouped { differences += try self.differences(code, uses) }
    differences += try globalDays(content)
    settle(differences, explanations)
  }

  private mutating func settle(
    _ differences: [CodeDifference],
    _ explanations: CodeExplanations
  ) {
    var said = Set<String>()
    let collector = FaultCollector()
    explanations.faults.forEach(collector.add)
    for difference in differences {
      guard let found = explanations.explanation(of: difference) else {
        collector.add(difference.fault)
        continue
      }
      let line = "\(difference.code): \(difference.fault.problem): \(found.text)"
      if said.insert(line).inserted { explained.append(line) }
    }
    explanations.unused(differences).forEach(collector.add)
    faults = collector.sorted
  }

  private mutating func differences(_ code: Code, _ uses: [CodeUse]) throws -> [CodeDifference] {
    guard let official = try tables.code(code) else { return [] }
    let known = uses.filter { !tables.isAhead($0.period, for: code) }
    let isOfLater = known.isEmpty || (!official.isNamed && uses.count > known.count)
    if isOfLater {
      ahead.insert(code)
      return []
    }
    if !official.isNamed { return known.map { difference(.unknown, $0) } }
    return known.flatMap { differences($0, official) }
  }

  private func differences(_ use: CodeUse, _ official: OfficialCode) -> [CodeDifference] {
    var found: [CodeDifference] = []
    let end = official.period?.last ?? (use.code.system == .cpt ? ends[use.code] : nil)
    if let first = official.period?.first, let own = use.period.first, own < first,
      !use.names(first.year)
    {
      found.append(difference(.notBegun, use, first.description))
    }
    switch use.kind {
    case .row(let isAddOn): found += rowDifferences(use, official, isAddOn)
    case .speech(let words):
      if let end, !isOver(use.period, by: end), !tells(words, end) {
        found.append(difference(.ended, use, end.description))
      }
    }
    return found
  }

  private func rowDifferences(
    _ use: CodeUse,
    _ official: OfficialCode,
    _ isAddOn: Bool
  ) -> [CodeDifference] {
    var found: [CodeDifference] = []
    if let end = official.period?.last, !isOver(use.period, by: end) {
      found.append(difference(.ended, use, end.description))
    } else if official.period == nil, use.period.last == nil, official.isInFeeSchedule == false {
      found.append(difference(.notInFeeSchedule, use))
    } else if let own = use.period.last, isInForce(use.code, official, after: own) {
      found.append(difference(.notEnded, use))
    }
    if let marked = official.isAddOn, marked != isAddOn, use.period.last == nil {
      found.append(difference(marked ? .addOn : .notAddOn, use))
    }
    return found
  }

  private func isInForce(_ code: Code, _ official: OfficialCode, after day: ServiceDate) -> Bool {
    guard tables.begins(after: day, for: code), !official.isHeading else { return false }
    if let period = official.period { return period.last.map { day < $0 } ?? true }
    return official.isInFeeSchedule == true
  }

  private func isOver(_ period: EffectivePeriod, by end: ServiceDate) -> Bool {
    period.last.map { $0 <= end } ?? false
  }

  /// Whether the words say that the code has ended, or name the year of it.
  private func tells(_ words: String, _ end: ServiceDate) -> Bool {
    let years = [end.year, end.year + 1].map(String.init)
    let endings = ["ended", "deleted", "discontinued", "replaced", "no longer", "until"]
    return (years + endings).contains { words.contains($0) }
  }

  private func globalDays(_ content: KnowledgeContent) throws -> [CodeDifference] {
    try content.cards.flatMap { card in
      try ([card.statement] + card.why)
        .flatMap(CodeWords.globalDays).compactMap { code, days in
          guard let official = try tables.code(code)?.globalDays, official != days else {
            return nil
          }
          return CodeDifference(
            kind: .globalDays,
            code: code,
            place: card.place,
            official: official
          )
        }
    }
  }

  private func difference(
    _ kind: CodeDifference.Kind,
    _ use: CodeUse,
    _ official: String = ""
  ) -> CodeDifference {
    CodeDifference(kind: kind, code: use.code, place: use.place, official: official)
  }

  /// Codes all of whose rows have a last day.
  private static func ends(_ records: [CodeRecord]) -> [Code: ServiceDate] {
    Dictionary(grouping: records, by: \.code).compactMapValues { rows in
      let days = rows.compactMap(\.period.last)
      return days.count == rows.count ? days.max() : nil
    }
  }
}
