import CaseModel
import KnowledgeStore

/// Imports official files into a database: all that can be taken of them lands at once, or nothing does.
package struct OfficialImport {
  /// Nothing in the files is new, so that the database need not be touched.
  private struct NothingNew: Error {}

  private let paths: [String]
  private let options: ImportOptions
  private let day: ServiceDate
  private let progress: ((ImportProgress) -> Void)?

  package init(
    _ paths: [String],
    options: ImportOptions = ImportOptions(),
    on day: ServiceDate,
    progress: ((ImportProgress) -> Void)? = nil
  ) {
    self.paths = paths
    self.options = options
    self.day = day
    self.progress = progress
  }

  /// What is looked for, for the person whose file was not recognised.
  package static var subjects: [(subject: String, marks: String)] {
    OfficialReaders.all.map { ($0.subject, $0.marks) }
  }

  /// Changes a copy of the database file and puts it in the old one's place.
  package func run(into path: String) throws -> ImportOutcome {
    let survey = ImportSurvey(paths, options: options)
    var outcome = ImportOutcome()
    outcome.unrecognised = survey.unrecognised
    outcome.obstacles = survey.obstacles
    outcome.passedOver = survey.passedOver
    outcome.workbooks = survey.workbooks
    guard !survey.groups.isEmpty else { return outcome }
    if let known = try? itemsKnown(survey, path), known.count == survey.groups.count {
      outcome.items = known
      return outcome
    }
    do {
      try KnowledgeDatabase.extend(at: path) { writer in
        outcome.items = try write(survey, to: writer)
        guard outcome.hasChanged else { throw NothingNew() }
      }
    } catch is NothingNew {}
    return outcome
  }

  /// The publications of which the database has the very bytes.
  private func itemsKnown(_ survey: ImportSurvey, _ path: String) throws -> [ImportOutcome.Item] {
    let releases = try KnowledgeDatabase.open(path).session().releases()
    return survey.groups.compactMap { group in
      Self.known(group, releases, among: survey).map { Self.item(group, .alreadyThere, $0) }
    }
  }

  /// The release of the same bytes; one zip may hold several publications of a kind.
  private static func known(
    _ group: ImportSurvey.Group,
    _ releases: [Release],
    among survey: ImportSurvey
  ) -> Release? {
    let kind = group.publication.kind
    let others = survey.groups.map(\.publication)
      .filter { $0.kind == kind && $0.label != group.publication.label }.map(\.label)
    return releases.first {
      $0.kind == kind && $0.hash == group.hash && $0.imported != nil && !others.contains($0.label)
    }
  }

  private func write(
    _ survey: ImportSurvey,
    to writer: KnowledgeWriter
  ) throws -> [ImportOutcome.Item] {
    let meter = ImportMeter(total: survey.totalBytes, tell: progress)
    return try survey.groups.map { group in
      let releases = try writer.releases()
      if let release = Self.known(group, releases, among: survey) {
        return Self.item(group, .alreadyThere, release)
      }
      var run = ReleaseImport(group, day: day, meter: meter)
      do {
        let release = try run.write(to: writer, beside: releases)
        var item = Self.item(group, .imported, release, run.report)
        item.missingParts = run.missing
        return item
      } catch let error as OfficialFileError {
        return Self.item(group, .refused(error.description), nil, run.report)
      }
    }
  }

  private static func item(
    _ group: ImportSurvey.Group,
    _ result: ImportOutcome.Result,
    _ release: Release?,
    _ report: ImportReport = ImportReport()
  ) -> ImportOutcome.Item {
    ImportOutcome.Item(
      publication: group.publication,
      parts: group.parts.map(\.place.name),
      missingParts: group.missing,
      result: result,
      release: release,
      report: report
    )
  }
}

/// Counts what all the files of an import have given so far.
final class ImportMeter {
  private static let step = 1 << 20

  private let total: Int
  private let tell: ((ImportProgress) -> Void)?
  private var bytes = 0
  private var told = 0
  var rows = 0

  init(total: Int, tell: ((ImportProgress) -> Void)?) {
    self.total = total
    self.tell = tell
  }

  func count(_ count: Int, of file: String) {
    bytes += count
    guard let tell, bytes - told >= Self.step || count == 0 else { return }
    told = bytes
    tell(ImportProgress(file: file, bytes: bytes, totalBytes: max(total, bytes), rows: rows))
  }
}
