extension Intent {
  /// The concepts that the question names, in order of their place, each once.
  ///
  /// What it says was absent ("no rx") is not among them.
  package var concepts: [String] {
    let absent = absences
    var seen = Set<String>()
    return mentions.compactMap { mention in
      guard case .concept(let id) = mention.value, !absent.contains(mention),
        seen.insert(id).inserted
      else { return nil }
      return id
    }
  }

  /// The mentions of concepts of which the question tells none.
  package var absences: Set<Mention> { mentions.absences }

  /// The diagnosis codes of the question.
  package var diagnoses: [Code] {
    unique { if case .code(let code) = $0, code.system == .icd10cm { code } else { nil } }
  }

  /// All codes of the question, procedures and diagnoses.
  package var codes: [Code] {
    unique { if case .code(let code) = $0 { code } else { nil } }
  }

  package var unknownCodes: [String] {
    unique { if case .unknownCode(let text) = $0 { text } else { nil } }
  }

  package var ranges: [CodeRange] {
    unique { if case .range(let range) = $0 { range } else { nil } }
  }

  /// Every modifier named, on a line or alone.
  package var modifiers: [String] {
    unique { if case .modifier(let text) = $0 { text } else { nil } }
  }

  package var minutes: Int? {
    mentions.lazy.compactMap { if case .minutes(let value) = $0.value { value } else { nil } }.first
  }

  /// Every number of minutes told, in order.
  package var allMinutes: [Int] {
    mentions.compactMap { if case .minutes(let value) = $0.value { value } else { nil } }
  }

  /// Every day told, in order, each once.
  package var dates: [ServiceDate] {
    unique { if case .date(let date) = $0 { date } else { nil } }
  }

  package var place: String? {
    mentions.lazy.compactMap { if case .place(let value) = $0.value { value } else { nil } }.first
  }

  private func unique<Item: Hashable>(_ pick: (Mention.Value) -> Item?) -> [Item] {
    var seen = Set<Item>()
    return mentions.compactMap { pick($0.value) }.filter { seen.insert($0).inserted }
  }
}

extension [Mention] {
  /// What is told to be absent: "no rx".
  package var absences: Set<Mention> {
    Set(
      compactMap {
        if case .count(0, let id) = $0.value { Mention(.concept(id), at: $0.range) } else { nil }
      }
    )
  }
}
