import CaseModel

extension ConditionEvaluator {
  mutating func lineHolds(_ condition: Condition, _ line: CaseLine) throws -> Bool {
    switch condition.kind {
    case .lineClass:
      return try condition.values.contains(where: line.classes().contains) != condition.isNegated
    case .lineCode:
      return condition.values.contains { Self.covers($0, line.code) } != condition.isNegated
    case .lineModifier:
      return line.line.modifiers.contains { condition.values.contains($0) } != condition.isNegated
    case .unitsAtLeast:
      return line.line.units.map { $0 >= condition.number } ?? false
    case .hasUnitLimit, .unitsAboveLimit, .limitByDate, .limitByLine:
      return try limitHolds(condition, line)
    case .isAddOn, .isAddOnOf, .hasNoPrimary:
      return try addOnHolds(condition, line)
    case .isKnown, .isInForce, .isEnded, .isNotYetInForce, .hasSuccessor, .hasPredecessor:
      return try validityHolds(condition, line)
    default:
      return try feeHolds(condition, line)
    }
  }

  /// Whether an item of a list, a code or a span, covers a code.
  package static func covers(_ item: String, _ code: Code) -> Bool {
    guard item.utf8.count > 7, let dash = item.firstIndex(of: "-") else { return item == code.text }
    return item[..<dash] <= code.text && code.text <= item[item.index(after: dash)...]
      && code.text.utf8.count == item[..<dash].utf8.count
  }

  private mutating func limitHolds(_ condition: Condition, _ line: CaseLine) throws -> Bool {
    let lookup = try line.limit()
    guard let limit = lookup.limit else {
      return condition.kind == .hasUnitLimit && condition.isNegated
        && lookup.coverage.release != nil
    }
    uses.note(lookup.coverage, row: "row \(line.code)")
    switch condition.kind {
    case .hasUnitLimit: return !condition.isNegated
    case .limitByDate: return limit.adjudicationIndicator >= 2
    case .limitByLine: return limit.adjudicationIndicator == 1
    default:
      guard let units = line.line.units else { return false }
      return (units > limit.units) != condition.isNegated
    }
  }

  private mutating func addOnHolds(_ condition: Condition, _ line: CaseLine) throws -> Bool {
    let lookup = try line.addOn()
    guard let edit = lookup.edit else {
      let isMarked =
        try line.classes().contains("add-on-code") || line.feeRow()?.globalDays == "ZZZ"
      return condition.kind == .isAddOn && isMarked != condition.isNegated
    }
    uses.note(lookup.coverage, row: "add-on \(line.code), type \(edit.type)")
    let primaries = Set(edit.primaries)
    switch condition.kind {
    case .isAddOn: return !condition.isNegated
    case .isAddOnOf:
      guard let other = condition.otherLine else { return false }
      return primaries.contains(facts.lines[binding[other]].code) != condition.isNegated
    default:
      return edit.type == 1 && !facts.lines.contains { primaries.contains($0.code) }
    }
  }

  private mutating func validityHolds(_ condition: Condition, _ line: CaseLine) throws -> Bool {
    let date = line.date
    switch condition.kind {
    case .hasSuccessor: return try line.successors().isEmpty == condition.isNegated
    case .hasPredecessor: return try !line.predecessors().isEmpty
    default: break
    }
    let lookup = try line.record()
    let periods = lookup.records.map(\.period)
    let isCurrent = periods.contains { $0.contains(date) } || (periods.isEmpty && lookup.isKnown)
    switch condition.kind {
    case .isKnown: return lookup.isKnown != condition.isNegated
    case .isInForce: return (lookup.isKnown && isCurrent) != condition.isNegated
    case .isEnded: return !isCurrent && periods.contains { $0.isOver(on: date) }
    default: return !isCurrent && !periods.isEmpty && periods.allSatisfy { $0.isAhead(of: date) }
    }
  }

  private mutating func feeHolds(_ condition: Condition, _ line: CaseLine) throws -> Bool {
    let lookup = try line.fees()
    guard let row = lookup.wholeService else { return false }
    let (name, value) = Self.column(condition.kind, row)
    guard condition.values.contains(value) else { return false }
    uses.note(lookup.coverage, row: "\(line.code), \(name) \(value)")
    return true
  }

  private static func column(
    _ kind: Condition.Kind,
    _ row: RelativeValues
  ) -> (name: String, value: String) {
    switch kind {
    case .globalDays: ("global days", row.globalDays)
    case .status: ("status", row.status)
    case .bilateral: ("bilateral indicator", row.bilateral)
    case .multipleProcedure: ("multiple-procedure indicator", row.multipleProcedure)
    case .assistant: ("assistant indicator", row.assistant)
    case .coSurgeon: ("co-surgeon indicator", row.coSurgeon)
    case .team: ("team indicator", row.team)
    default: ("PC/TC indicator", row.professionalTechnical)
    }
  }
}
