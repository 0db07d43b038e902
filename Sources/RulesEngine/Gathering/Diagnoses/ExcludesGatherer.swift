import CaseModel

/// Finds the notes of the tabular list by which two diagnoses of a question exclude, or call for, each other.
struct ExcludesGatherer: EvidenceGatherer {
  private static let most = 6

  func gather(into draft: inout FindingsDraft) throws {
    let codes = Array(draft.intent.diagnoses.prefix(Self.most))
    for code in codes {
      let lookup = try draft.source.diagnosisNotes(code, on: draft.intent.date)
      for other in codes where other != code {
        try add(code, other, lookup, &draft)
      }
    }
  }

  private func add(
    _ code: Code,
    _ other: Code,
    _ lookup: DiagnosisNoteLookup,
    _ draft: inout FindingsDraft
  ) throws {
    for note in lookup.notes {
      guard let text = statement(note, code, other),
        DiagnosisReference.all(in: note.text).contains(where: { $0.holds(other) }),
        let use = TableUse(
          lookup.coverage,
          row: "\(Self.name(note.owner)), \(Self.title(note.kind))"
        )
      else { continue }
      draft.noteRelease(use.release)
      let why = Sentence(
        "\(Self.title(note.kind)) note at \(Self.name(note.owner)): \(note.text).",
        citing: use.citation
      )
      draft.add(
        .headline,
        text,
        [use.citation],
        verdict: Self.verdict(note.kind),
        origin: "note \(code) \(other)",
        weight: weight(note.kind),
        support: [Evidence(.why, why, origin: "note \(code) \(other)")]
      )
      return
    }
  }

  private func statement(_ note: DiagnosisNote, _ code: Code, _ other: Code) -> String? {
    switch note.kind {
    case .excludes1:
      "\(code) and \(other) are not coded together: an Excludes1 note at \(Self.name(note.owner)) names \(other), unless the two conditions are unrelated."
    case .excludes2:
      "\(code) and \(other) may both be coded when the patient has both: the note at \(Self.name(note.owner)) is an Excludes2."
    case .codeFirst:
      "\(other) goes first, then \(code): a Code First note stands at \(Self.name(note.owner))."
    case .useAdditional:
      "\(code) goes first, \(other) is added: a Use Additional Code note stands at \(Self.name(note.owner))."
    case .codeAlso:
      "\(code) and \(other) are both coded, in the order that fits the visit: a Code Also note stands at \(Self.name(note.owner))."
    default: nil
    }
  }

  private static func verdict(_ kind: DiagnosisNote.Kind) -> Verdict {
    kind == .excludes1 ? .notAllowed : .allowed
  }

  private func weight(_ kind: DiagnosisNote.Kind) -> Double {
    kind == .excludes1 ? HeadlineWeight.computed : HeadlineWeight.table
  }

  private static func title(_ kind: DiagnosisNote.Kind) -> String {
    switch kind {
    case .excludes1: "Excludes1"
    case .excludes2: "Excludes2"
    case .codeFirst: "Code First"
    case .useAdditional: "Use Additional Code"
    case .codeAlso: "Code Also"
    default: "tabular"
    }
  }

  /// M54.1 with its dot; blocks and chapters as they are.
  static func name(_ owner: String) -> String {
    if let code = Code(diagnosis: owner) { return code.description }
    return owner.utf8.count <= 2 ? "chapter \(owner)" : owner
  }
}
