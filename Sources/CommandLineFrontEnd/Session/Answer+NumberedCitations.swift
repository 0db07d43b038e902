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

  /// Every sentence that rests on a citation, also those that the short form holds back.
  func sentences(citing citation: Citation) -> [Sentence] {
    let all = sentences + ([self] + parts).flatMap(\.sections).flatMap(\.further)
    // An answer in parts takes its headline from the first, so a sentence can come twice.
    var seen: Set<String> = []
    return all.filter { $0.citations.contains(citation) && seen.insert($0.text).inserted }
  }
}
