import CaseModel

/// The edits among all pairs of a set of codes, and what they come to.
struct PairSurvey {
  /// A pair with an edit in force.
  struct Found {
    var edit: PairEdit
    /// A modifier is on the column-two line already.
    var isMarked: Bool
  }

  private(set) var rows: [[String]] = []
  private(set) var edits: [Found] = []
  private(set) var uses: [TableUse] = []
  private var searched = 0

  mutating func add(_ left: ClaimLine, _ right: ClaimLine, _ lookup: PairLookup) {
    searched += lookup.coverage == .missing ? 0 : 1
    if let use = TableUse(lookup.coverage, row: "every pair of the codes"), !uses.contains(use) {
      uses.append(use)
    }
    guard
      let edit = lookup.edits.first(where: { $0.isInForce && $0.indicator != .notApplicable })
    else {
      let state =
        lookup.coverage == .missing ? "not checked: no table covers them" : "no edit found"
      rows.append([left.code.description, right.code.description, state])
      return
    }
    rows.append([
      edit.columnOne.description, edit.columnTwo.description,
      "indicator \(edit.indicator.rawValue)",
    ])
    let second = left.code == edit.columnTwo ? left : right
    edits.append(Found(edit: edit, isMarked: !second.modifiers.isEmpty))
  }

  private func isHard(_ found: Found) -> Bool { found.edit.indicator == .never }

  /// One sentence on the whole set.
  func summary(of use: TableUse) -> String {
    let edition = StaleTable.edition(of: use.release)
    let unsearched = rows.count - searched
    let tail =
      unsearched > 0 ? " \(unsearched) pairs could not be searched: no table covers them." : ""
    guard !edits.isEmpty else {
      return "No edit among the \(rows.count) pairs in \(edition), which is not permission." + tail
    }
    let hard = Self.grouped(edits.filter(isHard))
    let soft = Self.grouped(edits.filter { !isHard($0) })
    var parts: [String] = []
    if !hard.isEmpty {
      parts.append("not payable beside each other whatever the modifier: \(hard)")
    }
    if !soft.isEmpty { parts.append("only with a modifier, when distinct: \(soft)") }
    let clear = searched - edits.count
    let rest = clear > 0 ? " The other \(clear) have no edit, which is not permission." : ""
    return
      "\(edits.count) of \(rows.count) pairs have an edit in \(edition): \(parts.joined(separator: "; ")).\(rest)"
      + tail
  }

  /// "63047 and 63048 beside 22630", the code of column one last.
  private static func grouped(_ edits: [Found]) -> String {
    var order: [Code] = []
    var seconds: [Code: [String]] = [:]
    for found in edits {
      if seconds[found.edit.columnOne] == nil { order.append(found.edit.columnOne) }
      let second = found.edit.columnTwo.description
      if seconds[found.edit.columnOne]?.contains(second) != true {
        seconds[found.edit.columnOne, default: []].append(second)
      }
    }
    let shown = order.prefix(4).map { "\(listed(seconds[$0] ?? [])) beside \($0)" }
    let more = order.count > 4 ? ", and more in the table" : ""
    return shown.joined(separator: ", ") + more
  }

  private static func listed(_ codes: [String]) -> String {
    guard let last = codes.last, codes.count > 1 else { return codes.first ?? "" }
    return codes.dropLast().joined(separator: ", ") + " and " + last
  }

  /// What to do about the edits, resting on their table.
  func advice(citing citation: Citation) -> [Evidence] {
    let open = edits.filter { !isHard($0) && !$0.isMarked }.map(\.edit.columnTwo.description)
    guard !open.isEmpty else { return [] }
    var seen = Set<String>()
    let codes = Self.listed(open.filter { seen.insert($0).inserted })
    return Evidence.companions(
      why: [],
      action: [
        "The column-two code is the one denied: the modifier goes on \(codes), only when the record shows another site, side, level, session or practitioner; else leave it off."
      ],
      caution: [],
      citing: [citation],
      origin: "all pairs"
    )
  }

  func verdict(_ use: TableUse) -> Verdict {
    if use.isOutside { return .notDeterminable(.outsideLoadedDates) }
    if edits.contains(where: isHard) { return .notAllowed }
    if !edits.isEmpty { return .allowedWithModifier }
    return searched < rows.count ? .notDeterminable(.notInKnowledge) : .noEditFound
  }
}
