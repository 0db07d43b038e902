import CaseModel

/// The releases of the knowledge, ready to be shown.
struct ReleaseList {
  let releases: [Release]
  /// The day for which tables are told to be out of date.
  let day: ServiceDate

  private static let columns = [
    "No.", "Release", "Holds from", "to", "Rows", "Extent", "SHA-256", "State",
  ]

  var text: String {
    let rows = [Self.columns] + releases.map(row)
    return TextTable(rows: rows, rightAligned: [0, 4]).lines.joined(separator: "\n") + "\n"
  }

  var markdown: String {
    let rule = "|" + String(repeating: "---|", count: Self.columns.count) + "\n"
    let rows = releases.map { Self.markdownRow(row($0)) }
    return Self.markdownRow(Self.columns) + rule + rows.joined()
  }

  /// One object a release, each on its line.
  var json: String { releases.map { object($0) + "\n" }.joined() }

  private func object(_ release: Release) -> String {
    var json = JSONText()
    json.object { json in
      json.pair("schema", "casepilot.release/1")
      json.pair("number", Int(release.id))
      json.pair("kind", release.kind.rawValue)
      json.pair("label", release.label)
      json.pair("publisher", release.publisher)
      json.pair("from", release.period.first)
      json.pair("to", release.period.last)
      json.pair("file", release.file)
      json.pair("sha256", release.hash)
      json.pair("rows", release.rows)
      json.pair("refused", release.refused)
      json.pair("complete", release.isComplete)
      json.pair("imported", release.imported)
      json.pair("outOfDate", release.period.isOver(on: day))
    }
    return json.text
  }

  private func row(_ release: Release) -> [String] {
    [
      String(release.id), release.label, release.period.first?.description ?? "open",
      release.period.last?.description ?? "open", String(release.rows), Self.extent(release),
      String(release.hash.prefix(12)), state(release),
    ]
  }

  private static func extent(_ release: Release) -> String {
    if release.isComplete { return "whole" }
    return release.imported == nil ? "starter codes only" : "in part"
  }

  /// How old a table is on the day, and when it was imported.
  private func state(_ release: Release) -> String {
    let origin = release.imported.map { "imported \($0)" } ?? "bundled"
    guard release.kind != .curated, let last = release.period.last else { return origin }
    if release.period.isAhead(of: day) { return "\(origin); holds later" }
    guard last < day else { return "\(origin); current" }
    return "\(origin); out of date for \(day.dayNumber - last.dayNumber) days"
  }

  private static func markdownRow(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }
}
