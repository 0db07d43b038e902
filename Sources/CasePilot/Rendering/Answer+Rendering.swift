import AnswerComposing
import CaseModel

extension Answer {
  /// The answer as the terminal shows it, wrapped at a width in columns.
  ///
  /// `isFull` shows what the short form holds back.
  public func text(width: Int = 80, isColoured: Bool = false, isFull: Bool = false) -> String {
    TextRenderer(width: width, isColoured: isColoured, isFull: isFull).text(self)
  }

  /// The citations as `text` numbers them, a list for each part; the full form has other numbers.
  public func numberedCitations(isFull: Bool = false) -> [[Citation]] {
    TextRenderer(isFull: isFull).citations(self)
  }

  /// One line of JSON, schema `casepilot.answer/1`.
  public func json(id: String? = nil) -> String { JSONRenderer().line(self, id: id) }

  /// The answer as Markdown.
  public func markdown() -> String { MarkdownRenderer().text(self) }

  /// The answer in one of the forms, without a line break at its end.
  func written(_ format: AnswerFormat, id: String?) -> String {
    switch format {
    case .text: text()
    case .json: json(id: id)
    case .markdown: markdown()
    }
  }
}

extension Citation {
  /// The citation on one line.
  public var line: String { CitationText.line(self) }
}
