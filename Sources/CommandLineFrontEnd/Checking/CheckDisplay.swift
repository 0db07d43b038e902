import CaseModel
import CasePilot

/// The form, width and colour in which checked claims are shown.
struct CheckDisplay: Sendable {
  var format: CheckFormat
  var width: Int
  var isColoured: Bool

  func written(_ checked: CheckedClaim) -> String {
    checked.written(format, width: width, isColoured: isColoured)
  }

  /// How control characters in a form are written out; carriage returns of CSV stay, since only files and pipes get
  /// them raw.
  static func form(_ format: CheckFormat) -> TerminalText.Form {
    switch format {
    case .text: .coloured
    case .json: .json
    case .csv, .markdown: .plain
    }
  }
}
