import CaseModel
import RulesEngine

extension CheckEvaluator {
  func modifiersHold(_ condition: Condition, _ line: SceneLine) throws -> Bool {
    !(try offenders(condition, line)).isEmpty
  }

  /// The modifiers of a line that meet a condition, for the sentence too.
  func offenders(_ condition: Condition, _ line: SceneLine) throws -> [String] {
    let modifiers = line.service.modifiers
    switch condition.kind {
    case .unknownModifier:
      return try modifiers.filter { try !scene.tables.modifier($0).isKnown }
    case .modifierNotInForce:
      return try modifiers.filter {
        let profile = try scene.tables.modifier($0)
        return profile.isKnown && !profile.isInForce(on: line.date)
      }
    case .modifierTwice:
      return modifiers.enumerated().filter { modifiers[..<$0].contains($1) }.map(\.element)
    case .modifiersOf:
      let found = modifiers.filter(condition.values.contains)
      return Set(found).count >= condition.number ? found : []
    case .modifierBehind: return behind(condition, modifiers)
    case .bypassModifier: return try modifiers.filter { try scene.tables.modifier($0).bypasses }
    case .firstModifier: return modifiers.prefix(1).filter(condition.values.contains)
    case .lineModifier: return modifiers.filter(condition.values.contains)
    default: return []
    }
  }

  private func behind(_ condition: Condition, _ modifiers: [String]) -> [String] {
    guard let middle = condition.values.firstIndex(of: ConditionParser.separator) else { return [] }
    let first = condition.values[(middle + 1)...]
    guard let start = modifiers.firstIndex(where: first.contains) else { return [] }
    return modifiers[start...].filter(condition.values[..<middle].contains)
  }
}
