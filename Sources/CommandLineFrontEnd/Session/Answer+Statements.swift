import CaseModel

extension Answer {
  /// What rests on a citation, also what the short form holds back, with the name of its place.
  func statements(citing citation: Citation) -> [(label: String, text: String)] {
    let all = (parts.isEmpty ? [self] : parts).flatMap(\.labelledSentences)
    return all.filter { $0.sentence.citations.contains(citation) }.map {
      ($0.label, $0.sentence.text)
    }
  }

  private var labelledSentences: [(label: String, sentence: Sentence)] {
    [("Says", headline)]
      + sections.flatMap { section in
        (section.sentences + section.further).map { (section.kind.shortLabel, $0) }
      } + caveats.map { ("Note", $0) }
  }
}

extension AnswerSection.Kind {
  /// The name that fits a narrow column.
  fileprivate var shortLabel: String { self == .nearest ? "Near" : rawValue }
}
