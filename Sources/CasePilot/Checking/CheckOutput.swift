import AnswerComposing
import CaseModel

/// Puts checked chunks into the form that was asked for.
struct CheckOutput {
  private let format: CheckFormat
  private var report: CheckReport?

  init(_ format: CheckFormat, width: Int, isColoured: Bool) {
    self.format = format
    switch format {
    case .text: report = CheckReport(CheckTextRenderer(width: width, isColoured: isColoured))
    case .markdown: report = CheckReport(CheckMarkdownRenderer())
    case .json, .csv: report = nil
    }
  }

  /// What stands before the first record.
  var heading: [UInt8] { format == .csv ? Array(CheckCSVRenderer.header.utf8) : [] }

  mutating func bytes(of outcome: CheckJob.Outcome) -> [UInt8] {
    guard report != nil else { return outcome.bytes }
    return Array((report?.add(outcome.records) ?? "").utf8)
  }

  /// What stands behind the last one.
  mutating func ending(_ summary: CheckSummary) -> [UInt8] {
    Array((report?.finish(summary) ?? "").utf8)
  }
}
