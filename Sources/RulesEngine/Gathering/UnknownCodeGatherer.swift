import CaseModel

/// Names every code of the question that no loaded table knows; none is passed over.
struct UnknownCodeGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    for text in draft.intent.unknownCodes {
      try report(text, "'\(text)' is not a code: CPT and HCPCS Level II codes have five characters", &draft)
    }
    for code in draft.intent.codes where try !draft.source.code(code, on: draft.intent.date).isKnown {
      try report(
        code.description,
        "\(code) is in no table that is loaded, so whether it is a code cannot be told", &draft)
    }
  }

  private func report(_ text: String, _ statement: String, _ draft: inout FindingsDraft) throws {
    let similar = try draft.source.codes(similarTo: text, limit: 3)
    let citations = try draft.scope("codes that are loaded")
    var support: [Evidence] = []
    for code in similar {
      guard let record = try draft.source.code(code, on: draft.intent.date).records.first,
        let sentence = Sentence("\(code): \(record.summary).", citing: [record.citation])
      else { continue }
      support.append(Evidence(.known, sentence, origin: "similar \(code)"))
    }
    let question = similar.isEmpty ? "; check the number." : "; did you mean \(Self.choice(similar))?"
    draft.add(
      isOnlyCode(draft) ? .headline : .caveat, statement + question, citations,
      verdict: .notDeterminable(.unknownCode), origin: "unknown \(text)",
      weight: HeadlineWeight.unknownCode, support: support)
  }

  private func isOnlyCode(_ draft: FindingsDraft) -> Bool {
    draft.intent.codes.count + draft.intent.unknownCodes.count <= 2
  }

  static func choice(_ codes: [Code]) -> String {
    let names = codes.map(\.description)
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }
}
