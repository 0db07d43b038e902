import CaseModel

extension Answer {
  /// The citations in the order in which the text numbers them, each once.
  var numberedCitations: [Citation] {
    var seen: Set<Citation> = []
    let all = sentences.flatMap(\.citations) + tables.flatMap(\.citations)
    return all.filter { seen.insert($0).inserted }
  }
}
