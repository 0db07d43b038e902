import CasePilot

/// What an import did, as a table and the remarks below it.
struct ImportSummaryText {
  private let summary: ImportSummary

  init(_ summary: ImportSummary) { self.summary = summary }

  var text: String {
    var lines: [String] = []
    if !summary.items.isEmpty {
      let rows = [["Table", "Rows", "Refused", "Outcome"]] + summary.items.map(Self.row)
      lines += TextTable(rows: rows, rightAligned: [1, 2]).lines
    }
    for item in summary.items { lines += Self.remarks(item) }
    lines += summary.obstacles
    lines += unrecognised
    lines += summary.workbooks
    if !summary.passedOver.isEmpty {
      lines.append("\(summary.passedOver.count) other files were passed over: \(passedOver)")
    }
    if !summary.hasChanged { lines.append("Nothing has changed.") }
    return lines.joined(separator: "\n") + "\n"
  }

  private var passedOver: String {
    let names = summary.passedOver.prefix(5).joined(separator: ", ")
    return summary.passedOver.count > 5 ? names + ", …" : names
  }

  private var unrecognised: [String] {
    guard !summary.unrecognised.isEmpty else { return [] }
    let kinds = ImportSummary.knownKinds.map { "  \($0.subject): \($0.marks)" }
    return summary.unrecognised.map {
      "\($0): error: not a file that is known; what was looked for is listed below"
    } + kinds
  }

  private static func row(_ item: ImportSummary.Item) -> [String] {
    [item.label, String(item.rows), String(item.refusedRows), outcome(item)]
  }

  private static func outcome(_ item: ImportSummary.Item) -> String {
    switch item.status {
    case .imported where !item.missingParts.isEmpty:
      "imported, missing: " + item.missingParts.joined(separator: ", ")
    case .imported: item.isComplete ? "imported" : "imported, not whole"
    case .alreadyThere where !item.missingParts.isEmpty:
      "already there, missing: " + item.missingParts.joined(separator: ", ")
    case .alreadyThere: "already there"
    case .refused: "refused"
    }
  }

  private static func remarks(_ item: ImportSummary.Item) -> [String] {
    guard !item.notes.isEmpty || !item.refusals.isEmpty else { return [] }
    return ["\(item.label):"] + item.notes.map { "  \($0)" } + item.refusals.map { "    \($0)" }
  }
}
