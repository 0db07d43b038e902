/// One publication of one source, from which records come.
public struct Release: Hashable, Sendable {
  /// The number of the release in the database.
  public var id: Int64
  /// What kind it is.
  public var kind: TableKind
  /// "NCCI PTP practitioner, 2024 Q3".
  public var label: String
  /// Who published it.
  public var publisher: String
  /// The days for which it holds.
  public var period: EffectivePeriod
  /// The file it was read from.
  public var file: String
  /// SHA-256 of the bytes that were read, in hexadecimal.
  public var hash: String
  /// Rows accepted.
  public var rows: Int
  /// Rows refused.
  public var refused: Int
  /// Whether the release holds the whole publication, or only the codes of the starter slice.
  public var isComplete: Bool
  /// The day on which a person imported it; nil for what comes with the program.
  public var imported: ServiceDate?

  /// Makes one from its parts.
  public init(
    id: Int64,
    kind: TableKind,
    label: String,
    publisher: String,
    period: EffectivePeriod,
    file: String,
    hash: String,
    rows: Int,
    refused: Int,
    isComplete: Bool,
    imported: ServiceDate? = nil
  ) {
    self.id = id
    self.kind = kind
    self.label = label
    self.publisher = publisher
    self.period = period
    self.file = file
    self.hash = hash
    self.rows = rows
    self.refused = refused
    self.isComplete = isComplete
    self.imported = imported
  }
}
