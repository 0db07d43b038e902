import CaseModel

extension ConditionEvaluator {
  mutating func pairHolds(_ condition: Condition) throws -> Bool {
    guard let left = condition.line.map({ binding[$0] }),
      let right = condition.otherLine.map({ binding[$0] }),
      facts.lines[left].code != facts.lines[right].code
    else { return false }
    let lookup = try facts.pair(left, right)
    let codes = (facts.lines[left].code, facts.lines[right].code)
    switch condition.kind {
    case .pairNotChecked: return lookup.coverage == .missing
    case .pairNoEdit: return noEdit(lookup, codes)
    default: return edit(lookup, codes, condition.values)
    }
  }

  private mutating func noEdit(_ lookup: PairLookup, _ codes: (Code, Code)) -> Bool {
    guard lookup.coverage != .missing, !lookup.edits.contains(where: \.isInForce) else {
      return false
    }
    uses.note(lookup.coverage, row: "searched \(codes.0)/\(codes.1) and \(codes.1)/\(codes.0)")
    return true
  }

  private mutating func edit(
    _ lookup: PairLookup,
    _ codes: (Code, Code),
    _ indicators: [String]
  ) -> Bool {
    let hit = lookup.edits.first {
      $0.isInForce && $0.columnOne == codes.0 && $0.columnTwo == codes.1
        && indicators.contains(String($0.indicator.rawValue))
    }
    guard hit != nil else { return false }
    uses.note(lookup.coverage, row: "row \(codes.0)/\(codes.1)")
    return true
  }
}
