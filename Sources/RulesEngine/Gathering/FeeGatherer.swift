import CaseModel

/// Works out the fee schedule amount of the codes asked about, for the payment area and place that the question names.
struct FeeGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    let words = LocalityNames.words(draft.intent.text)
    guard draft.intent.rule == "fee" || words.contains(where: Self.asks) else { return }
    let scene = try FeeScene(draft)
    for code in draft.intent.codes.filter({ $0.system != .icd10cm }).prefix(6) {
      try add(code, scene, &draft)
    }
    try SessionFeeGatherer(scene: scene).add(to: &draft)
    if draft.intent.codes.isEmpty, words.contains(where: { $0.hasPrefix("gpci") }) {
      addIndices(scene, &draft)
    }
  }

  /// The indices of the places named, when they are asked for without a code.
  private func addIndices(_ scene: FeeScene, _ draft: inout FindingsDraft) {
    guard let use = scene.localityUse else { return }
    for locality in scene.place.localities.prefix(4) {
      draft.noteRelease(use.release)
      draft.add(
        .headline,
        "\(LocalityText.name(locality)): \(LocalityText.indices(locality)) (\(LocalityText.key(locality))).",
        [use.citation],
        verdict: .informational,
        origin: "indices \(locality.number)",
        weight: HeadlineWeight.computed
      )
    }
  }

  /// Words by which a question that is taken for another asks for an amount all the same.
  private static func asks(_ word: String) -> Bool {
    ["much", "compute", "calculate"].contains(word)
  }

  private func add(_ code: Code, _ scene: FeeScene, _ draft: inout FindingsDraft) throws {
    guard let quote = try FeeQuote(code, scene, draft) else { return }
    draft.noteRelease(quote.use.release)
    if let release = scene.localityUse?.release, !scene.place.localities.isEmpty {
      draft.noteRelease(release)
    }
    if let refusal = quote.refusal {
      draft.add(
        scene.isMedicare ? .headline : .known,
        refusal,
        [quote.use.citation],
        verdict: .informational,
        origin: quote.origin,
        weight: HeadlineWeight.table + 40
      )
      return
    }
    draft.add(
      scene.isMedicare ? .headline : .known,
      quote.headline,
      quote.citations,
      verdict: quote.verdict,
      origin: quote.origin,
      weight: quote.weight,
      support: quote.support
    )
    if let table = quote.table { draft.findings.tables.append(table) }
    if let question = quote.question, !draft.findings.followUps.contains(question) {
      draft.findings.followUps.append(question)
    }
  }
}
