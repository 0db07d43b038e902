import CaseModel

/// Names every code of the question that no loaded table knows; none is passed over.
struct UnknownCodeGatherer: EvidenceGatherer {
  /// Codes that are named with what they may have meant; further ones are only named.
  private static let explained = 6
  private static let named = 40

  func gather(into draft: inout FindingsDraft) throws {
    let misshapen = draft.intent.unknownCodes
    let absent = try draft.intent.codes.prefix(CaseFacts.lineLimit * 8).filter {
      try !draft.source.code($0, on: draft.intent.date).isKnown
    }
    for text in misshapen.prefix(Self.explained) {
      try report(
        text,
        "'\(text)' is not a code: CPT and HCPCS Level II codes have five characters",
        &draft
      )
    }
    for code in absent.prefix(Self.explained) {
      try report(
        code.description,
        "\(code) is in no table that is loaded, so whether it is a code cannot be told",
        &draft
      )
    }
    let rest =
      misshapen.dropFirst(Self.explained) + absent.dropFirst(Self.explained).map(\.description)
    try nameRest(Array(rest), &draft)
  }

  private func nameRest(_ texts: [String], _ draft: inout FindingsDraft) throws {
    guard !texts.isEmpty else { return }
    let more = texts.count > Self.named ? " and \(texts.count - Self.named) more" : ""
    draft.add(
      .caveat,
      "Also unknown: \(texts.prefix(Self.named).joined(separator: ", "))\(more).",
      try draft.scope("codes that are loaded"),
      origin: "unknown codes"
    )
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
    let question =
      similar.isEmpty ? "; check the number." : "; did you mean \(Self.choice(similar))?"
    draft.add(
      isOnlyCode(draft) ? .headline : .caveat,
      statement + question,
      citations,
      verdict: .notDeterminable(.unknownCode),
      origin: "unknown \(text)",
      weight: HeadlineWeight.unknownCode,
      support: support
    )
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
