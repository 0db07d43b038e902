import CaseModel
import RulesEngine

/// The tables as a run of claims needs them: what was looked up once is kept, within bounds.
final class SceneTables {
  /// Entries of each kind that are kept before the memory is emptied.
  private static let limit = 1 << 15

  private struct CodeKey: Hashable {
    var code: String
    var stretch: Int
    var setting: Setting
  }

  let source: any KnowledgeSource
  let graph: any ConceptGraph
  let plan: CheckPlan
  private let stretches: DateStretches
  private var profiles: [CodeKey: [CodeProfile]] = [:]
  private var diagnoses: [CodeKey: [DiagnosisProfile]] = [:]
  private var modifiers: [String: ModifierProfile] = [:]
  private var places: [String: Bool] = [:]
  private var authorities: [Policy.Reference: Citation?] = [:]
  private var parts: [String: [SentenceTemplate.Part]] = [:]

  init(source: any KnowledgeSource, graph: any ConceptGraph, plan: CheckPlan) throws {
    self.source = source
    self.graph = graph
    self.plan = plan
    stretches = DateStretches(try source.releases())
  }

  func profile(_ line: CaseLine) throws -> CodeProfile {
    let key = CodeKey(
      code: line.code.text,
      stretch: stretches.number(of: line.date),
      setting: line.setting
    )
    if let found = profiles[key]?.first(where: { $0.validity.contains(line.date) }) { return found }
    if profiles.count >= Self.limit { profiles.removeAll(keepingCapacity: true) }
    let found = try CodeProfile(line, letters: try letters(line))
    profiles[key, default: []].append(found)
    return found
  }

  private func letters(_ line: CaseLine) throws -> LetterSet {
    let facts = CaseFacts(
      ClaimIntent.make(date: line.date, setting: line.setting),
      lines: [line],
      source: source,
      graph: graph
    )
    return try plan.codeNeeds.letters { planned in
      var evaluator = ConditionEvaluator(facts: facts, binding: [0])
      return try evaluator.holds(planned.condition)
    }
  }

  func diagnosis(_ text: String, on date: ServiceDate) throws -> DiagnosisProfile {
    let key = CodeKey(code: text, stretch: stretches.number(of: date), setting: .practitioner)
    if let found = diagnoses[key]?.first(where: { $0.validity.contains(date) }) { return found }
    if diagnoses.count >= Self.limit { diagnoses.removeAll(keepingCapacity: true) }
    let found = try DiagnosisProfile(
      text,
      on: date,
      source: source,
      needs: plan.diagnosisNeeds
    )
    diagnoses[key, default: []].append(found)
    return found
  }

  func pair(_ left: SceneLine, _ right: SceneLine) throws -> PairLookup {
    try source.pairEdits(left.code, right.code, setting: left.facts.setting, on: left.date)
  }

  func modifier(_ text: String) throws -> ModifierProfile {
    if let found = modifiers[text] { return found }
    if modifiers.count >= Self.limit { modifiers.removeAll() }
    let found = try ModifierProfile(text, source: source)
    modifiers[text] = found
    return found
  }

  func isPlace(_ text: String) throws -> Bool {
    if let found = places[text] { return found }
    if places.count >= Self.limit { places.removeAll() }
    let found = try source.place(text) != nil
    places[text] = found
    return found
  }

  func authority(_ reference: Policy.Reference) throws -> Citation? {
    if let found = authorities[reference] { return found }
    let found = try source.authority(reference.source, section: reference.section)
    authorities[reference] = found
    return found
  }

  func parts(of template: SentenceTemplate) -> [SentenceTemplate.Part] {
    if let found = parts[template.source] { return found }
    let found = template.parts
    parts[template.source] = found
    return found
  }
}
