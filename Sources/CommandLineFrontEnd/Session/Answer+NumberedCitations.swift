import CaseModel

extension Answer {
  /// The citations as the text numbers them: by first use, anew in each part of the answer.
  ///
  /// The full form has more sentences, and so other numbers.
  func numberedCitations(isFull: Bool) -> [[Citation]] {
    parts.isEmpty ? [ownCitations(isFull)] : parts.map { $0.ownCitations(isFull) }
  }

  private func ownCitations(_ isFull: Bool) -> [Citation] {
    let body = sections.flatMap { $0.sentences + (isFull ? $0.further : []) }
    let cited = ([headline] + body + caveats).flatMap(\.citations) + tables.flatMap(\.citations)
    var seen: Set<Citation> = []
    return cited.filter { seen.insert($0).inserted }
  }

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
