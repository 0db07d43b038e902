import CaseModel
import CasePilot

/// The form, width and colour in which answers are shown.
struct AnswerDisplay: Sendable {
  var format: AnswerFormat
  var width: Int
  var isColoured: Bool

  func write(
    _ answer: Answer,
    id: String? = nil,
    isFull: Bool = false,
    to output: OutputChannel
  ) throws {
    let text = rendered(answer, id: id, isFull: isFull)
    try output.write(text: text, as: form)
  }

  /// Writes a calculation in the form, with a line end behind it.
  func write(_ calculation: Calculation, to output: OutputChannel) throws {
    let text =
      switch format {
      case .text: calculation.text(width: width, isColoured: isColoured)
      case .json: calculation.json()
      case .markdown: calculation.markdown()
      }
    try output.write(text: text.hasSuffix("\n") ? text : text + "\n", as: form)
  }

  private var form: TerminalText.Form {
    switch format {
    case .text: isColoured ? .coloured : .plain
    case .json: .json
    case .markdown: .plain
    }
  }

  /// The answer with a line end behind it.
  private func rendered(_ answer: Answer, id: String?, isFull: Bool) -> String {
    let text =
      switch format {
      case .text: answer.text(width: width, isColoured: isColoured, isFull: isFull)
      case .json: answer.json(id: id)
      case .markdown: answer.markdown()
      }
    return text.hasSuffix("\n") ? text : text + "\n"
  }
}
