/// A row that stands in a table of its own and is read with all the others.
protocol StoredRow {
  static var table: String { get }
  /// The columns after `release`, in the order in which they are written and read.
  static var columns: String { get }
  func write(to row: inout ColumnWriter)
  init(from row: inout ColumnReader, _ authorities: AuthorityList) throws
}

extension StoredRow {
  static var insertion: String {
    let count = columns.utf8.count { $0 == UInt8(ascii: ",") } + 1
    let marks = String(repeating: ", ?", count: count)
    return "INSERT INTO \(table) (release, \(columns)) VALUES (?\(marks))"
  }

  /// All the rows in the order in which they were written.
  static var selection: String { "SELECT \(columns) FROM \(table) ORDER BY rowid" }
}
