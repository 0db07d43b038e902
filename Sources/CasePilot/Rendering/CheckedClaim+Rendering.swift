import AnswerComposing
import CaseModel
import ClaimReading

extension Claim {
  /// A claim as coders type it: `99213-25 20610-RT:M17.11 J1100x4 dx E11.9`.
  ///
  /// The fault names the character from 1 and repeats nothing of the text.
  public init(typed text: String, defaults: ClaimDefaults = ClaimDefaults()) throws(ClaimFault) {
    self = try TypedClaimReader(defaults: defaults).claim(of: text)
  }
}

extension CheckedClaim {
  /// The claim in one of the forms, as if it stood alone in a file, with a line break at its end.
  public func written(_ format: CheckFormat, width: Int = 80, isColoured: Bool = false) -> String {
    let record = CheckedRecord.claim(self)
    switch format {
    case .json: return CheckJSONRenderer().line(record) + "\n"
    case .csv: return CheckCSVRenderer.header + CheckCSVRenderer().rows(record)
    case .text: return report(CheckTextRenderer(width: width, isColoured: isColoured))
    case .markdown: return report(CheckMarkdownRenderer())
    }
  }

  /// The citations as the text form numbers them.
  public var numberedCitations: [Citation] { CheckTextRenderer().citations(self) }

  private func report(_ renderer: some CheckReportRenderer) -> String {
    var report = CheckReport(renderer)
    var summary = CheckSummary()
    summary.add(.claim(self))
    return report.add([.claim(self)]) + report.finish(summary)
  }
}

extension ConflictMatrix {
  /// The matrix in one of the forms, with a line break at its end.
  public func written(_ format: CheckFormat, width: Int = 80) -> String {
    let renderer = ConflictMatrixRenderer(self)
    return switch format {
    case .text: renderer.text(width: width)
    case .json: renderer.json
    case .csv: renderer.csv
    case .markdown: renderer.markdown
    }
  }
}
