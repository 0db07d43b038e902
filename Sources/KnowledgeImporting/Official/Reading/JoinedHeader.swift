/// The header of a table whose names are wrapped over several rows: the cells of a column are joined from top to bottom.
struct JoinedHeader {
  private let names: [String]

  init(_ rows: [[String]]) {
    let width = rows.map(\.count).max() ?? 0
    names = (0..<width).map { column in
      let parts = rows.compactMap { column < $0.count && !$0[column].isEmpty ? $0[column] : nil }
      return Self.plain(parts.joined(separator: " "))
    }
  }

  /// The column of a name, compared without case and blanks; nil when there is none.
  func column(_ name: String) -> Int? {
    let wanted = Self.plain(name)
    return names.firstIndex(of: wanted) ?? names.firstIndex { $0.hasSuffix(wanted) }
  }

  /// The column of a name; throws an error that names it when there is none.
  func required(_ name: String) throws -> Int {
    if let column = column(name) { return column }
    throw OfficialFileError(
      "the header has no column of this name",
      thing: name,
      remedy: "import the csv or text form as CMS publishes it"
    )
  }

  private static func plain(_ text: String) -> String {
    text.uppercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
