import CaseModel

/// Writes a calculation as text, as one line of JSON (`casepilot.calculation/1`), or as Markdown.
package struct CalculationRenderer {
  package static let schema = "casepilot.calculation/1"
  private static let margin = 7
  private let wrapper: LineWrapper
  private let isColoured: Bool

  package init(width: Int = 80, isColoured: Bool = false) {
    wrapper = LineWrapper(width: width)
    self.isColoured = isColoured
  }

  /// The result, the steps one a line, what limits it, and the sources.
  package func text(_ calculation: Calculation) -> String {
    var numbering = CitationNumbering()
    var lines = wrapper.lines(cited(calculation.result, &numbering))
    if isColoured { lines = lines.map { "\u{1b}[1m\($0)\u{1b}[0m" } }
    let body =
      list("Steps", calculation.steps, &numbering) + list("Note", calculation.remarks, &numbering)
    if !body.isEmpty { lines += [""] + body }
    lines += [""] + wrapper.lines(Self.footer(calculation))
    lines += numbering.lines(wrapper)
    return lines.joined(separator: "\n")
  }

  /// The citations as the text numbers them.
  package func citations(_ calculation: Calculation) -> [Citation] {
    var numbering = CitationNumbering()
    for sentence in Self.sentences(calculation) { _ = numbering.marks(sentence) }
    return numbering.citations
  }

  package func json(_ calculation: Calculation) -> String {
    var json = JSONText()
    json.object { json in
      json.pair("schema", Self.schema)
      json.pair("calculation", calculation.kind.rawValue)
      json.pair("verdict", calculation.verdict.name)
      if let reason = calculation.verdict.reason { json.pair("reason", reason.rawValue) }
      json.pair("text", CalculationRenderer().text(calculation))
      json.key("result")
      json.value(calculation.result)
      Self.list("steps", calculation.steps, &json)
      Self.list("remarks", calculation.remarks, &json)
      json.key("figures")
      json.array { json in
        for figure in calculation.figures { Self.write(figure, &json) }
      }
      json.pair("date", calculation.date)
      json.pair("payer", calculation.payer.rawValue)
      json.list("releases", calculation.releases)
    }
    return json.text
  }

  package func markdown(_ calculation: Calculation) -> String {
    var numbering = CitationNumbering()
    var blocks = [
      "**\(MarkdownText.escaped(calculation.result.text))** \(numbering.marks(calculation.result))"
    ]
    let steps = calculation.steps.enumerated().map {
      "\($0 + 1). \(MarkdownText.escaped($1.text)) \(numbering.marks($1))"
    }
    if !steps.isEmpty { blocks.append("**Steps**\n\n" + steps.joined(separator: "\n")) }
    let remarks = calculation.remarks.map {
      "- \(MarkdownText.escaped($0.text)) \(numbering.marks($0))"
    }
    if !remarks.isEmpty { blocks.append("**Note**\n\n" + remarks.joined(separator: "\n")) }
    blocks.append("*\(MarkdownText.escaped(Self.footer(calculation)))*")
    blocks.append(
      numbering.citations.enumerated()
        .map { "\($0 + 1). \(MarkdownText.escaped(CitationText.line($1)))" }
        .joined(separator: "\n")
    )
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func sentences(_ calculation: Calculation) -> [Sentence] {
    [calculation.result] + calculation.steps + calculation.remarks
  }

  private static func footer(_ calculation: Calculation) -> String {
    "Calculated: \(calculation.kind.rawValue) · \(calculation.payer.title) · \(calculation.date)"
  }

  private func list(
    _ label: String,
    _ sentences: [Sentence],
    _ numbering: inout CitationNumbering
  ) -> [String] {
    sentences.enumerated().flatMap { number, sentence in
      wrapper.lines(
        cited(sentence, &numbering),
        label: number == 0 ? label : "",
        indent: Self.margin
      )
    }
  }

  private func cited(_ sentence: Sentence, _ numbering: inout CitationNumbering) -> String {
    "\(SafeText.visible(sentence.text)) \(numbering.marks(sentence))"
  }

  private static func list(_ name: String, _ sentences: [Sentence], _ json: inout JSONText) {
    json.key(name)
    json.array { json in
      for sentence in sentences { json.value(sentence) }
    }
  }

  private static func write(_ figure: Figure, _ json: inout JSONText) {
    json.object { json in
      json.pair("name", figure.name)
      json.pair("value", figure.value)
      json.pair("unit", figure.unit)
    }
  }
}
