import CaseModel

/// The instructions of the tabular list that hold for a code, the nearest first, and its seventh characters.
struct DiagnosisNoteLines {
  let code: Code

  func add(to lines: inout PageLines, _ draft: FindingsDraft) throws {
    let lookup = try draft.source.diagnosisNotes(code, on: draft.intent.date)
    for group in Self.groups(lookup.notes.filter(holds)) {
      let name = ExcludesGatherer.name(group.owner)
      let place = group.owner == code.text ? "" : " at \(name)"
      lines.add(
        "\(Self.title(group.kind))\(place): \(Self.joined(group.texts)).",
        TableUse(lookup.coverage, row: "\(name), notes")
      )
    }
    addCharacters(lookup, &lines)
  }

  /// Synonyms name the very code; instructions are handed down.
  private func holds(_ note: DiagnosisNote) -> Bool {
    switch note.kind {
    case .title: false
    case .inclusionTerm: note.owner == code.text
    default: true
    }
  }

  /// Notes that are whole sentences bring their own full stop.
  private static func joined(_ texts: [String]) -> String {
    let text = texts.joined(separator: "; ")
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  private struct Group {
    var owner: String
    var kind: DiagnosisNote.Kind
    var texts: [String]
  }

  private static func groups(_ notes: [DiagnosisNote]) -> [Group] {
    var groups: [Group] = []
    for note in notes {
      if let last = groups.last, last.owner == note.owner, last.kind == note.kind {
        groups[groups.count - 1].texts.append(note.text)
      } else {
        groups.append(Group(owner: note.owner, kind: note.kind, texts: [note.text]))
      }
    }
    return groups
  }

  private func addCharacters(_ lookup: DiagnosisNoteLookup, _ lines: inout PageLines) {
    guard !lookup.seventhCharacters.isEmpty else { return }
    let use = TableUse(lookup.coverage, row: "\(code), seventh characters")
    if code.text.utf8.count == 7 {
      let own = String(code.text.suffix(1))
      guard let meaning = lookup.seventhCharacters[own] else { return }
      return lines.add("Seventh character \(own): \(meaning).", use)
    }
    let list = lookup.seventhCharacters.sorted { $0.key < $1.key }
      .map { "\($0.key) \($0.value)" }.joined(separator: "; ")
    let lead =
      code.text.utf8.count == 6
      ? "Needs a seventh character"
      : "Codes of this kind take a seventh character, X filling empty places before it"
    lines.add("\(lead): \(list).", use)
  }

  private static func title(_ kind: DiagnosisNote.Kind) -> String {
    switch kind {
    case .includes: "Includes"
    case .inclusionTerm: "Also named"
    case .excludes1: "Excludes1 (not coded together)"
    case .excludes2: "Excludes2 (may stand beside it)"
    case .codeFirst: "Code first"
    case .useAdditional: "Use additional"
    case .codeAlso: "Code also"
    case .title, .note, .seventhCharacter: "Note"
    }
  }
}
