/// A small table of an answer; each row names where it comes from.
public struct AnswerTable: Hashable, Sendable {
  /// The title.
  public var title: String
  /// The headings.
  public var columns: [String]
  /// The cells, row by row.
  public var rows: [[String]]
  /// Where the rows come from.
  public var citations: [Citation]

  /// Makes one from its parts.
  public init(title: String, columns: [String], rows: [[String]], citations: [Citation]) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.citations = citations
  }
}
