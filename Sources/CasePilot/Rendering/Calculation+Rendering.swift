import AnswerComposing
import CaseModel

extension Calculation {
  /// The calculation as the terminal shows it, wrapped at a width in columns.
  public func text(width: Int = 80, isColoured: Bool = false) -> String {
    CalculationRenderer(width: width, isColoured: isColoured).text(self)
  }

  /// The citations as `text` numbers them.
  public var numberedCitations: [Citation] { CalculationRenderer().citations(self) }

  /// One line of JSON, schema `casepilot.calculation/1`.
  public func json() -> String { CalculationRenderer().json(self) }

  /// The calculation as Markdown.
  public func markdown() -> String { CalculationRenderer().markdown(self) }
}
