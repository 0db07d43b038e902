import CaseModel
import KnowledgeStore

/// The reading of one publication into one release.
struct ReleaseImport {
  private let group: ImportSurvey.Group
  private let day: ServiceDate
  private let meter: ImportMeter
  private(set) var report = ImportReport()
  /// The parts that are still missing, those of earlier imports counted as there.
  private(set) var missing: [String]

  init(_ group: ImportSurvey.Group, day: ServiceDate, meter: ImportMeter) {
    self.group = group
    self.day = day
    self.meter = meter
    missing = group.missing
    for assumption in group.assumptions { report.note(assumption) }
  }

  /// Writes the release; throws an `OfficialFileError` when it cannot be taken as a whole.
  mutating func write(
    to writer: KnowledgeWriter,
    beside releases: [Release]
  ) throws -> Release {
    let begun = unfinished(among: releases)
    var report = report
    var missing = missing
    let release = try writer.add(draft) { batch in
      if let begun {
        let parts = try writer.parts(of: begun)
        try batch.absorb(begun)
        missing.removeAll { name in parts.contains { $0.name == name } }
      }
      batch.release.isComplete = missing.isEmpty
      try read(into: batch, &report)
    }
    self.report = report
    self.missing = missing
    if let begun { try writer.remove(begun) }
    return release
  }

  private var draft: Release {
    let files = group.parts.map(\.file.name).sorted()
    return Release(
      id: 0,
      kind: group.publication.kind,
      label: group.publication.label,
      publisher: group.publication.publisher,
      period: group.publication.period,
      file: files.prefix(8).joined(separator: ", ") + (files.count > 8 ? ", …" : ""),
      hash: group.hash,
      rows: 0,
      refused: 0,
      isComplete: true,
      imported: day
    )
  }

  /// A release of the same publication that waits for the parts which are here now.
  private func unfinished(among releases: [Release]) -> Release? {
    guard !(group.parts.first?.place.expected.isEmpty ?? true) else { return nil }
    return releases.last {
      $0.kind == group.publication.kind && $0.label == group.publication.label && !$0.isComplete
        && $0.imported != nil
    }
  }

  private func read(into batch: ReleaseBatch, _ report: inout ImportReport) throws {
    var reader = group.reader.init(group.publication)
    for part in group.parts.sorted(by: { $0.place.name < $1.place.name }) {
      let before = report.accepted
      report.file = part.file.title
      let title = part.file.name
      let rows = meter.rows
      let stream = CountingStream(try part.file.open()) { meter.count($0, of: title) }
      try Self.naming(part.file.title) {
        try reader.read(stream, part: part.place, into: batch, report: &report)
      }
      meter.rows = rows + report.accepted - before
      try batch.insert(
        ReleasePart(
          name: part.place.name,
          file: part.file.title,
          hash: part.hash,
          rows: report.accepted - before
        )
      )
    }
    try reader.finish(into: batch, report: &report)
    try judge(batch, &report)
  }

  /// Refuses a release of which too little could be read, and marks an excerpt as one.
  private func judge(_ batch: ReleaseBatch, _ report: inout ImportReport) throws {
    batch.refuse(report.refused)
    if report.isHopeless {
      let first = report.refusals.first.map { "; line \($0.line): \($0.reason)" } ?? ""
      throw OfficialFileError(
        "\(report.refused) rows were refused and \(report.accepted) could be read\(first)",
        remedy: "check that the file is whole and as it was published"
      )
    }
    if report.accepted < group.reader.leastRows {
      batch.release.isComplete = false
      report.note(
        "only \(report.accepted) rows: taken as an excerpt that answers for the codes in it"
      )
    }
  }

  private static func naming(_ file: String, _ work: () throws -> Void) throws {
    do { try work() } catch var error as OfficialFileError {
      error.problem = "\(file): \(error.problem)"
      throw error
    }
  }
}
