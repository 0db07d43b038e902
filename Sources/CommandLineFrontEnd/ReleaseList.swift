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
  var json: String {
    releases.map { release in
      JSONText.object([
        ("schema", JSONText.quoted("casepilot.release/1")), ("number", String(release.id)),
        ("kind", JSONText.quoted(release.kind.rawValue)),
        ("label", JSONText.quoted(release.label)),
        ("publisher", JSONText.quoted(release.publisher)),
        ("from", Self.day(release.period.first)), ("to", Self.day(release.period.last)),
        ("file", JSONText.quoted(release.file)), ("sha256", JSONText.quoted(release.hash)),
        ("rows", String(release.rows)), ("refused", String(release.refused)),
        ("complete", String(release.isComplete)),
        ("imported", Self.day(release.imported)),
        ("outOfDate", String(release.period.isOver(on: day))),
      ]) + "\n"
    }.joined()
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

  private static func day(_ date: ServiceDate?) -> String {
    date.map { JSONText.quoted($0.description) } ?? "null"
  }
}
