import CaseModel
import RulesEngine

/// Fills the slots of a check's sentences: those of a claim here, the others as for questions.
struct ClaimSlotFiller {
  let scene: ClaimScene
  let hit: CheckRun.Hit
  private var shared: SlotFiller

  init(scene: ClaimScene, hit: CheckRun.Hit, release: String?) {
    self.scene = scene
    self.hit = hit
    shared = SlotFiller(facts: scene.facts, binding: hit.binding.lines, release: release)
  }

  /// Rows that slots were read from.
  var uses: [TableUse] { shared.uses }

  /// The sentence, or nil when a slot has no value.
  mutating func fill(_ template: SentenceTemplate) throws -> String? {
    var text = ""
    for part in scene.tables.parts(of: template) {
      switch part {
      case .text(let words): text += words
      case .slot(let slot):
        guard let value = try value(of: slot), !value.isEmpty else { return nil }
        text += value
      }
    }
    return text
  }

  private mutating func value(of slot: SentenceTemplate.Slot) throws -> String? {
    guard let variable = slot.line else { return try questionValue(slot) }
    if variable >= Condition.firstDiagnosis {
      return diagnosisValue(slot.field, hit.binding.diagnosis(variable - Condition.firstDiagnosis))
    }
    let number = hit.binding.line(variable)
    switch slot.field {
    case "line": return String(scene.lines[number].service.number)
    case "place": return scene.lines[number].service.place
    case "hit": return try offenders(variable).joined(separator: ", ")
    case "dayUnits":
      return String(scene.sameService(as: number).reduce(0) { $0 + scene.lines[$1].dailyUnits })
    case "units": return String(scene.lines[number].units)
    case "diagnoses": return scene.lines[number].service.diagnoses.joined(separator: ", ")
    default: return try shared.value(of: slot)
    }
  }

  /// The day of a claim is that of the first line the finding is about.
  private mutating func questionValue(_ slot: SentenceTemplate.Slot) throws -> String? {
    guard slot.field == "date", hit.binding.lineCount > 0 else {
      return try shared.value(of: slot)
    }
    return scene.lines[hit.binding.line(0)].date.description
  }

  private func diagnosisValue(_ field: String, _ number: Int) -> String? {
    let diagnosis = scene.diagnoses[number]
    switch field {
    case "title": return diagnosis.title
    case "position": return String(number + 1)
    default: return diagnosis.code?.description ?? diagnosis.text
    }
  }

  /// The modifiers that the check's conditions hit on a line.
  private func offenders(_ variable: Int) throws -> [String] {
    let evaluator = CheckEvaluator(scene: scene, binding: hit.binding)
    let line = scene.lines[hit.binding.line(variable)]
    var found: [String] = []
    for condition in hit.check.conditions where condition.line == variable && !condition.isNegated {
      found += try evaluator.offenders(condition, line).filter { !found.contains($0) }
    }
    return found
  }
}
