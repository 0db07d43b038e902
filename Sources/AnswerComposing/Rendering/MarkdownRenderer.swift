import CaseModel

/// Writes an answer as Markdown, for notes and tickets.
package struct MarkdownRenderer {
  package init() {}

  package func text(_ answer: Answer) -> String {
    guard !answer.parts.isEmpty else { return single(answer) }
    return answer.parts.map { "## \(escaped($0.interpretation.reading))\n\n\(single($0))" }
      .joined(separator: "\n")
  }

  private func single(_ answer: Answer) -> String {
    var numbering = CitationNumbering()
    var blocks = ["**\(escaped(answer.headline.text))** \(numbering.marks(answer.headline))"]
    for section in answer.sections {
      blocks.append(list(section.kind.rawValue, section.sentences + section.further, &numbering))
    }
    if !answer.caveats.isEmpty { blocks.append(list("Note", answer.caveats, &numbering)) }
    blocks += answer.tables.map { table($0, &numbering) }
    blocks.append(
      "*Read as: \(escaped(answer.interpretation.reading)) · \(answer.setting.title) · \(answer.payer.title) · \(answer.date)*"
    )
    blocks.append(
      numbering.citations.enumerated()
        .map { "\($0 + 1). \(escaped(CitationText.line($1)))" }.joined(separator: "\n")
    )
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func list(
    _ name: String,
    _ sentences: [Sentence],
    _ numbering: inout CitationNumbering
  ) -> String {
    let items = sentences.map { "- \(escaped($0.text)) \(numbering.marks($0))" }
    return "**\(name)**\n\n" + items.joined(separator: "\n")
  }

  private func table(_ table: AnswerTable, _ numbering: inout CitationNumbering) -> String {
    let head = "**\(escaped(table.title))** \(numbering.marks(table.citations))\n"
    let rule = table.columns.map { _ in "---" }
    let rows = ([table.columns, rule] + table.rows).map { cells in
      "| " + cells.map { $0 == "---" ? $0 : escaped($0) }.joined(separator: " | ") + " |"
    }
    return ([head] + rows).joined(separator: "\n")
  }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
