import CaseModel

/// The releases of the knowledge, ready to be shown.
struct ReleaseList {
  let releases: [Release]

  private static let columns = ["Release", "Holds from", "to", "Rows", "Extent"]

  var text: String {
    let rows = [Self.columns] + releases.map(Self.row)
    let widths = Self.columns.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }.joined(separator: "  ").trimmedEnd + "\n"
    }.joined()
  }

  var markdown: String {
    let rule = "|" + String(repeating: "---|", count: Self.columns.count) + "\n"
    let rows = releases.map { Self.markdownRow(Self.row($0)) }
    return Self.markdownRow(Self.columns) + rule + rows.joined()
  }

  /// One object a release, each on its line.
  var json: String {
    releases.map { release in
      JSONText.object([
        ("schema", JSONText.quoted("casepilot.release/1")),
        ("kind", JSONText.quoted(release.kind.rawValue)),
        ("label", JSONText.quoted(release.label)),
        ("publisher", JSONText.quoted(release.publisher)),
        ("from", Self.day(release.period.first)), ("to", Self.day(release.period.last)),
        ("file", JSONText.quoted(release.file)), ("sha256", JSONText.quoted(release.hash)),
        ("rows", String(release.rows)), ("refused", String(release.refused)),
        ("complete", String(release.isComplete)),
      ]) + "\n"
    }.joined()
  }

  private static func row(_ release: Release) -> [String] {
    [
      release.label, release.period.first?.description ?? "open",
      release.period.last?.description ?? "open", String(release.rows),
      release.isComplete ? "whole" : "starter codes only",
    ]
  }

  private static func markdownRow(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  private static func day(_ date: ServiceDate?) -> String {
    date.map { JSONText.quoted($0.description) } ?? "null"
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    String(prefix(upTo: lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex))
  }
}
