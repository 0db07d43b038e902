import CaseModel

/// Tells from their wording alone whether one condition follows from another, or two can never hold together.
///
/// It is careful: what it does not see to be so, it takes as open.
package struct ConditionComparison: Sendable {
  let graph: any ConceptGraph

  package init(graph: any ConceptGraph) { self.graph = graph }

  /// Whether a condition holds wherever another does.
  package func follows(_ right: Condition, from left: Condition) -> Bool {
    if right.kind.impliedKinds.contains(left.kind), !left.isNegated, !right.isNegated,
      right.values.isEmpty, left.line == right.line || right.line == nil
    {
      return true
    }
    guard left.kind == right.kind, hasSameSubject(left, right) else { return false }
    if left.kind.isLowerBound { return sameValues(left, right) && left.number >= right.number }
    if left.kind.isUpperBound { return sameValues(left, right) && left.number <= right.number }
    switch (left.isNegated, right.isNegated) {
    case (false, false):
      return left.number == right.number && left.values.allSatisfy { isCovered($0, by: right) }
    case (true, true):
      return left.number == right.number && right.values.allSatisfy { isCovered($0, by: left) }
    case (false, true):
      return left.kind.hasOneValue && left.values.allSatisfy { !meets($0, right) }
    case (true, false): return false
    }
  }

  /// Whether two conditions can never hold together.
  package func excludes(_ left: Condition, _ right: Condition) -> Bool {
    excludesOneWay(left, right) || excludesOneWay(right, left)
  }

  private func excludesOneWay(_ left: Condition, _ right: Condition) -> Bool {
    if excludesByKind(left, right) { return true }
    guard left.kind == right.kind else { return isEmptySpan(left, right) }
    guard hasSameSubject(left, right) else { return false }
    switch (left.isNegated, right.isNegated) {
    case (false, true):
      return left.number == right.number && left.values.allSatisfy { isCovered($0, by: right) }
    case (false, false) where left.kind == .lineCount: return left.number != right.number
    case (false, false):
      return left.kind.hasOneValue && left.values.allSatisfy { !meets($0, right) }
    default: return false
    }
  }

  /// "minutes at least 40" beside "minutes under 30".
  private func isEmptySpan(_ low: Condition, _ high: Condition) -> Bool {
    low.kind.upperBound == high.kind && sameValues(low, high) && !low.isNegated && !high.isNegated
      && low.number >= high.number
  }

  private func excludesByKind(_ left: Condition, _ right: Condition) -> Bool {
    guard !left.isNegated else { return false }
    let isSame = left.line == right.line && left.otherLine == right.otherLine
    let isTurned = left.line == right.otherLine && left.otherLine == right.line
    if right.isNegated {
      return right.kind.impliedKinds.contains(left.kind) && right.values.isEmpty
        && (right.line == nil || right.line == left.line)
    }
    switch (left.kind, right.kind) {
    case (.isInForce, .isEnded), (.isInForce, .isNotYetInForce), (.isEnded, .isNotYetInForce),
      (.limitByDate, .limitByLine):
      return isSame
    case (.pairNoEdit, .pairIndicator), (.pairNoEdit, .pairNotChecked),
      (.pairNotChecked, .pairIndicator):
      return isSame || isTurned
    default: return false
    }
  }

  private func hasSameSubject(_ left: Condition, _ right: Condition) -> Bool {
    left.line == right.line && left.otherLine == right.otherLine
  }

  private func sameValues(_ left: Condition, _ right: Condition) -> Bool {
    Set(left.values) == Set(right.values)
  }

  /// Whether a value is one of another condition's, or narrower than one of them.
  private func isCovered(_ value: String, by condition: Condition) -> Bool {
    if condition.values.contains(value) { return true }
    switch condition.kind {
    case .mentions, .lineClass:
      let wider = Set(graph.ancestors(of: value))
      return condition.values.contains(where: wider.contains)
    case .lineCode, .diagnosisCode:
      return condition.values.contains { CodeItem($0).covers(CodeItem(value)) }
    default: return false
    }
  }

  /// Whether a value and one of another condition's can be the same.
  private func meets(_ value: String, _ condition: Condition) -> Bool {
    switch condition.kind {
    case .lineCode, .diagnosisCode:
      condition.values.contains { CodeItem($0).meets(CodeItem(value)) }
    default: condition.values.contains(value)
    }
  }
}
