import CaseModel
import KnowledgeImporting

/// What an import did.
public struct ImportSummary: Sendable {
  /// How a publication fared.
  public enum Status: String, Sendable {
    case imported
    case alreadyThere
    case refused
  }

  /// One publication that was found in the files.
  public struct Item: Sendable {
    /// "NCCI PTP edits, practitioner, 2024 Q3 (v302r0)".
    public var label: String
    /// The table that it is an edition of.
    public var kind: TableKind
    /// How it fared.
    public var status: Status
    /// Rows that are in the database now, or that could be read of a refused one.
    public var rows: Int
    /// Rows that were not taken.
    public var refusedRows: Int
    /// Parts without which the publication is not whole.
    public var missingParts: [String]
    /// Whether answers may rest on a row not being there.
    public var isComplete: Bool
    /// Why it was refused; what else is to be known.
    public var notes: [String]
    /// The first refused rows of each reason: `file:line: reason, 'thing'`.
    public var refusals: [String]
  }

  /// What was found, by table and edition.
  public var items: [Item]
  /// `file: error: …`, for files that could not be used.
  public var obstacles: [String]
  /// Files of a kind that is not known.
  public var unrecognised: [String]
  /// Files that are no tables, or other forms of tables that were read.
  public var passedOver: [String]
  /// `file: passed over: …`, for workbooks of which no text form was read, with what to import instead.
  public var workbooks: [String]
  /// Whether the database is another one than before.
  public var hasChanged: Bool
  /// Whether everything that was named could be taken.
  public var isClean: Bool

  /// What files are recognised by: the kind and its marks.
  public static var knownKinds: [(subject: String, marks: String)] { OfficialImport.subjects }

  init(_ outcome: ImportOutcome) {
    items = outcome.items.map { Item($0) }
    obstacles = outcome.obstacles.map { "\($0.file): error: \($0.reason)" }
    unrecognised = outcome.unrecognised
    passedOver = outcome.passedOver
    workbooks = outcome.workbooks.map { "\($0.file): passed over: \($0.reason)" }
    hasChanged = outcome.hasChanged
    isClean = outcome.isClean
  }
}

extension ImportSummary.Item {
  init(_ item: ImportOutcome.Item) {
    label = item.publication.label
    kind = item.publication.kind
    rows = item.release?.rows ?? item.report.accepted
    refusedRows = item.report.refused
    isComplete = item.release?.isComplete ?? false
    missingParts = item.missingParts
    notes = item.report.reasons.map { "\($0.count) rows refused: \($0.reason)" } + item.report.notes
    refusals = item.report.refusals.map {
      "\($0.file):\($0.line): \($0.reason)" + ($0.thing.isEmpty ? "" : ", '\($0.thing)'")
    }
    switch item.result {
    case .imported: status = .imported
    case .alreadyThere:
      status = .alreadyThere
      missingParts = isComplete ? [] : missingParts
    case .refused(let reason):
      status = .refused
      notes.insert(reason, at: 0)
    }
  }
}
