import CaseModel

/// Writes an answer as the terminal shows it.
package struct TextRenderer {
  private let wrapper: LineWrapper
  private let isColoured: Bool
  /// Whether the sentences that the short form holds back are shown too.
  private let isFull: Bool
  private static let margin = 7
  private static let tableRows = 8

  package init(width: Int = 80, isColoured: Bool = false, isFull: Bool = false) {
    wrapper = LineWrapper(width: width)
    self.isColoured = isColoured
    self.isFull = isFull
  }

  package func text(_ answer: Answer) -> String {
    guard !answer.parts.isEmpty else { return single(answer) }
    return answer.parts.enumerated().map { number, part in
      let heading = "\(number + 1). \(SafeText.visible(part.interpretation.reading))"
      return bold(heading) + "\n\n" + single(part)
    }.joined(separator: "\n\n")
  }

  /// The citations as the text numbers them, anew in each part of the answer.
  package func citations(_ answer: Answer) -> [[Citation]] {
    (answer.parts.isEmpty ? [answer] : answer.parts).map { part in
      var numbering = CitationNumbering()
      _ = statements(part, &numbering)
      return numbering.citations
    }
  }

  private func single(_ answer: Answer) -> String {
    var numbering = CitationNumbering()
    var lines = statements(answer, &numbering)
    lines += [""] + footer(answer)
    lines += numbering.lines(wrapper)
    return lines.joined(separator: "\n")
  }

  /// The headline, the sections and the tables: all that cites.
  private func statements(_ answer: Answer, _ numbering: inout CitationNumbering) -> [String] {
    var lines = wrapper.lines(cited(answer.headline, &numbering)).map(bold)
    let body = sections(answer, &numbering)
    if !body.isEmpty { lines += [""] + body }
    return lines + tables(answer, &numbering)
  }

  private func sections(_ answer: Answer, _ numbering: inout CitationNumbering) -> [String] {
    var lines: [String] = []
    for section in answer.sections {
      let sentences = section.sentences + (isFull ? section.further : [])
      if section.kind == .nearest {
        lines += [section.kind.rawValue]
        lines += sentences.flatMap { wrapper.lines(cited($0, &numbering), label: "  -", indent: 4) }
      } else {
        lines += paragraphs(section.kind.rawValue, sentences, &numbering)
      }
    }
    return lines + paragraphs("Note", answer.caveats, &numbering)
  }

  private func paragraphs(
    _ label: String,
    _ sentences: [Sentence],
    _ numbering: inout CitationNumbering
  ) -> [String] {
    var lines: [String] = []
    for (number, sentence) in sentences.enumerated() {
      lines += wrapper.lines(
        cited(sentence, &numbering),
        label: number == 0 ? label : "",
        indent: Self.margin
      )
    }
    return lines
  }

  private func cited(_ sentence: Sentence, _ numbering: inout CitationNumbering) -> String {
    "\(SafeText.visible(sentence.text)) \(numbering.marks(sentence))"
  }

  private func tables(_ answer: Answer, _ numbering: inout CitationNumbering) -> [String] {
    answer.tables.flatMap { table -> [String] in
      let marks = numbering.marks(table.citations)
      let limit = isFull ? Int.max : Self.tableRows
      var lines = ["", "\(table.title) \(marks)"]
      lines += TableLayout(table, width: wrapper.width).lines(limit: limit)
      if table.rows.count > limit {
        lines.append("  … \(table.rows.count - limit) more rows: more")
      }
      return lines
    }
  }

  private func footer(_ answer: Answer) -> [String] {
    var parts = [answer.interpretation.reading, answer.setting.title, answer.payer.title]
    parts.append(answer.date.description)
    var lines = wrapper.lines(
      "Read as: " + SafeText.visible(parts.filter { !$0.isEmpty }.joined(separator: " · "))
    )
    if !answer.followUps.isEmpty {
      lines.append("Or did you mean:")
      lines += answer.followUps.enumerated().flatMap {
        wrapper.lines(SafeText.visible($1), label: "  \($0 + 1)", indent: 4)
      }
    }
    return lines
  }

  private func bold(_ line: String) -> String {
    isColoured ? "\u{1b}[1m\(line)\u{1b}[0m" : line
  }
}
