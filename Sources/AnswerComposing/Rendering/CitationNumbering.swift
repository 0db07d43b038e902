import CaseModel

/// Numbers citations in the order in which an answer first uses them.
struct CitationNumbering {
  private(set) var citations: [Citation] = []
  private var numbers: [Citation: Int] = [:]

  /// The marks of a sentence: `[1][3]`.
  mutating func marks(_ sentence: Sentence) -> String { marks(sentence.citations) }

  mutating func marks(_ list: [Citation]) -> String {
    list.map { "[\(number($0))]" }.joined()
  }

  private mutating func number(_ citation: Citation) -> Int {
    if let known = numbers[citation] { return known }
    citations.append(citation)
    numbers[citation] = citations.count
    return citations.count
  }
}

extension CitationNumbering {
  /// The sources under a text, numbered; the text of a number of two digits keeps its distance.
  func lines(_ wrapper: LineWrapper) -> [String] {
    let indent = String(citations.count).utf8.count + 3
    return citations.enumerated().flatMap { number, citation in
      wrapper.lines(
        SafeText.visible(CitationText.line(citation)),
        label: "[\(number + 1)]",
        indent: indent
      )
    }
  }
}
