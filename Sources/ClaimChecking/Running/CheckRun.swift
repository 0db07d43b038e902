import CaseModel
import RulesEngine

/// Tries the checks on one claim.
struct CheckRun {
  struct Hit {
    let check: ClaimCheck
    let binding: CheckBinding
  }

  let scene: ClaimScene
  private(set) var hits: [Hit] = []

  init(_ scene: ClaimScene) { self.scene = scene }

  mutating func run(_ plan: CheckPlan) throws {
    let traits = SceneTraits(scene)
    for planned in plan.checks where isWorthTrying(planned) && traits.admits(planned) {
      guard try all(planned.opening, CheckBinding()) else { continue }
      if planned.gate.pairIndicators != nil {
        try runPairs(planned)
      } else {
        try bindLine(0, planned, CheckBinding())
      }
    }
    hits = hits.filter { !isOverridden($0) }
  }

  private func isWorthTrying(_ planned: PlannedCheck) -> Bool {
    planned.lines.count <= scene.lines.count && planned.diagnoses.count <= scene.diagnoses.count
  }

  private func all(_ conditions: [PlannedCondition], _ binding: CheckBinding) throws -> Bool {
    if conditions.isEmpty { return true }
    let evaluator = CheckEvaluator(scene: scene, binding: binding)
    for condition in conditions where try !evaluator.holds(condition) { return false }
    return true
  }

  private mutating func runPairs(_ planned: PlannedCheck) throws {
    guard let indicators = planned.gate.pairIndicators else { return }
    for hit in scene.pairHits where indicators.contains(hit.indicator) {
      let (first, second) =
        planned.isPairReversed ? (hit.columnTwo, hit.columnOne) : (hit.columnOne, hit.columnTwo)
      let pair = CheckBinding(line: first, other: second)
      guard try fits(first, planned.lines[0], CheckBinding(line: first)),
        try fits(second, planned.lines[1], pair)
      else { continue }
      try bindLine(2, planned, pair)
    }
  }

  private func fits(
    _ line: Int,
    _ stage: PlannedCheck.Stage,
    _ binding: CheckBinding
  ) throws -> Bool {
    guard scene.lines[line].profile.letters.contains(stage.letter) else { return false }
    return try all(stage.conditions, binding)
  }

  private mutating func bindLine(
    _ letter: Int,
    _ planned: PlannedCheck,
    _ binding: CheckBinding
  ) throws {
    guard letter < planned.lines.count else {
      return try bindDiagnosis(0, planned, binding)
    }
    let stage = planned.lines[letter]
    let count = stage.takesHistory ? scene.lines.count : scene.ownCount
    for line in 0..<count
    where scene.lines[line].profile.letters.contains(stage.letter) && !binding.holds(line: line) {
      var next = binding
      next.bind(line: line)
      if try fits(line, stage, next) { try bindLine(letter + 1, planned, next) }
    }
  }

  private mutating func bindDiagnosis(
    _ letter: Int,
    _ planned: PlannedCheck,
    _ binding: CheckBinding
  ) throws {
    guard letter < planned.diagnoses.count else {
      return note(planned.check, binding)
    }
    let stage = planned.diagnoses[letter]
    for number in scene.diagnoses.indices
    where scene.diagnoses[number].letters.contains(stage.letter)
      && !binding.holds(diagnosis: number)
    {
      var next = binding
      next.bind(diagnosis: number)
      if try all(stage.conditions, next) {
        try bindDiagnosis(letter + 1, planned, next)
      }
    }
  }

  /// A finding must be about the claim itself, and hold on the day of its lines.
  private mutating func note(_ check: ClaimCheck, _ binding: CheckBinding) {
    let date =
      binding.lineCount == 0 ? scene.facts.intent.date : scene.lines[binding.line(0)].date
    guard check.period.contains(date),
      binding.lineCount == 0 || binding.lines.contains(where: { $0 < scene.ownCount })
    else { return }
    hits.append(Hit(check: check, binding: binding))
  }

  private func isOverridden(_ hit: Hit) -> Bool {
    hits.contains { other in
      !other.check.overrides.isEmpty && other.check.overrides.contains(hit.check.id)
        && other.binding.covers(hit.binding)
    }
  }
}
