/// A small table of an answer; each row names where it comes from.
public struct AnswerTable: Hashable, Sendable {
  public var title: String
  public var columns: [String]
  public var rows: [[String]]
  public var citations: [Citation]

  public init(title: String, columns: [String], rows: [[String]], citations: [Citation]) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.citations = citations
  }
}
