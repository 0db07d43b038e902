import CaseModel
import RulesEngine

/// What a claim must hold anywhere for a check to be worth trying on it.
struct CheckGate {
  /// Lists of modifiers, of each of which one must be there.
  private(set) var modifierLists: [[ModifierKey]] = []
  private(set) var needsModifier = false
  private(set) var needsMinutes = false
  private(set) var needsState = false
  /// Indicators of a pair edit between A and B, one of which must be there.
  private(set) var pairIndicators: [Int]?

  init(_ conditions: [Condition]) {
    for condition in conditions where !condition.isNegated { add(condition) }
  }

  private mutating func add(_ condition: Condition) {
    switch condition.kind {
    case .lineModifier, .modifiersOf, .firstModifier:
      modifierLists.append(condition.values.map { ModifierKey($0) })
    case .bilateralUnits: modifierLists.append([ModifierKey("50")])
    case .unknownModifier, .modifierNotInForce, .modifierTwice, .modifierBehind, .bypassModifier,
      .sameAnatomicModifiers, .otherSide:
      needsModifier = true
    case .timedUnitsAboveMinutes: needsMinutes = true
    case .articleSupportsNone: needsState = true
    case .pairIndicator where condition.highestLine == 1:
      pairIndicators = condition.values.compactMap { Int($0) }
    default: break
    }
  }
}
