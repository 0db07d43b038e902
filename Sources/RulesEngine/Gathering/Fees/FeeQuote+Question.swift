import CaseModel

extension FeeQuote {
  /// The quote for a code as a question writes it.
  init?(_ code: Code, _ scene: FeeScene, _ draft: FindingsDraft) throws {
    try self.init(
      code,
      modifiers: Self.modifiers(at: code, draft.intent),
      isNonPhysician: !draft.facts.concepts.isDisjoint(with: [
        "nurse-practitioner", "physician-assistant",
      ]),
      scene,
      from: draft.source
    )
  }

  /// The modifiers at the code, or those named alone when the question has only one code.
  private static func modifiers(at code: Code, _ intent: Intent) -> [String] {
    let own = intent.lines.first { $0.code == code }?.modifiers ?? []
    return own.isEmpty && intent.lines.count <= 1 ? intent.modifiers : own
  }
}
