import CaseModel

/// What there is anywhere on a claim, by which most checks are left out at once.
struct SceneTraits {
  private var letters: LetterSet
  private var diagnosisLetters: LetterSet
  private var modifiers: [ModifierKey] = []
  private var hasMinutes = false
  private var hasState: Bool
  private var pairIndicators: Set<Int> = []

  init(_ scene: ClaimScene) {
    letters = LetterSet(count: scene.tables.plan.codeNeeds.count)
    diagnosisLetters = LetterSet(count: scene.tables.plan.diagnosisNeeds.count)
    hasState = scene.claim.state != nil
    for line in scene.lines {
      letters.formUnion(line.profile.letters)
      hasMinutes = hasMinutes || line.service.minutes != nil
      for modifier in line.modifiers where !modifiers.contains(modifier) {
        modifiers.append(modifier)
      }
    }
    for diagnosis in scene.diagnoses { diagnosisLetters.formUnion(diagnosis.letters) }
    for hit in scene.pairHits { pairIndicators.insert(hit.indicator) }
  }

  /// Whether a check could find anything.
  func admits(_ planned: PlannedCheck) -> Bool {
    for stage in planned.lines where !letters.contains(stage.letter) { return false }
    for stage in planned.diagnoses where !diagnosisLetters.contains(stage.letter) { return false }
    let gate = planned.gate
    if gate.needsModifier && modifiers.isEmpty || gate.needsMinutes && !hasMinutes { return false }
    if gate.needsState && !hasState { return false }
    for list in gate.modifierLists where !modifiers.contains(where: list.contains) { return false }
    return gate.pairIndicators?.contains(where: pairIndicators.contains) ?? true
  }
}
