import CaseModel
import CasePilot

/// The form, width and colour in which answers are shown.
struct AnswerDisplay: Sendable {
  var format: AnswerFormat
  var width: Int
  var isColoured: Bool

  /// The answer with exactly one line end behind it.
  func rendered(_ answer: Answer, id: String? = nil, isFull: Bool = false) -> String {
    let text =
      switch format {
      case .text: answer.text(width: width, isColoured: isColoured, isFull: isFull)
      case .json: answer.json(id: id)
      case .markdown: answer.markdown()
      }
    return text.hasSuffix("\n") ? text : text + "\n"
  }
}
