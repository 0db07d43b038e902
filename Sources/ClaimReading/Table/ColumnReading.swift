/// What a claim table's header was taken for.
package struct ColumnReading: Hashable, Sendable {
  /// How rows come together in claims.
  package enum Grouping: Hashable, Sendable {
    /// Neighbouring rows of one claim number.
    case claim
    /// Neighbouring rows of one patient and day, where there is no claim number.
    case patientAndDay
    /// Each row by itself, where there is neither.
    case row
  }

  package struct Column: Hashable, Sendable {
    /// The name in the header, made safe to show.
    package var header: String
    /// Nil when the column is not used.
    package var meaning: ClaimColumn?
  }

  package private(set) var columns: [Column]

  /// Reads a header; throws `ClaimReadingError` when it has no column, or two, for the procedure code.
  init(header: [String], line: Int) throws {
    guard header.count <= Self.limit else {
      throw ClaimReadingError.tooManyColumns(line: line, limit: Self.limit)
    }
    columns = header.map { Column(header: Self.shown($0)) }
    var meanings = header.map(ColumnNaming.meaning)
    // `ICD9` is the ninth diagnosis only beside an eighth; else it holds codes of the old list.
    if !meanings.contains(where: { $0?.column == .diagnosis(8) }) {
      meanings = meanings.map { $0?.column == .diagnosis(9) ? nil : $0 }
    }
    let codes = meanings.indices.filter { meanings[$0]?.column == .code }
    guard let first = codes.first else { throw ClaimReadingError.noCodeColumn(line: line) }
    if codes.count > 1 {
      throw ClaimReadingError.severalCodeColumns(line: line, first: first + 1, second: codes[1] + 1)
    }
    for number in meanings.indices {
      guard let meaning = meanings[number] else { continue }
      let rivals = meanings.indices.filter { meanings[$0]?.column == meaning.column }
      let best = rivals.min { (meanings[$0]?.rank ?? 0, $0) < (meanings[$1]?.rank ?? 0, $1) }
      if best == number { columns[number].meaning = meaning.column }
    }
  }

  package var grouping: Grouping {
    if number(of: .claim) != nil { return .claim }
    return number(of: .patient) != nil && number(of: .date) != nil ? .patientAndDay : .row
  }

  /// The place of a column from 0.
  func number(of meaning: ClaimColumn) -> Int? { columns.firstIndex { $0.meaning == meaning } }

  /// The places of the columns of a kind, in the order of their numbers.
  func numbers(_ rank: (ClaimColumn) -> Int?) -> [Int] {
    let found = columns.indices.compactMap { place in
      columns[place].meaning.flatMap(rank).map { (rank: $0, place: place) }
    }
    return found.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.place)
  }

  /// In words, a line for each thing: what each column was taken for, what is not used, what makes a claim.
  package var words: [String] {
    var words = columns.compactMap { column in
      column.meaning.map { "\(column.header): \($0.title)" }
    }
    let unused = columns.filter { $0.meaning == nil }.map(\.header)
    if !unused.isEmpty { words.append("not used: \(unused.joined(separator: ", "))") }
    switch grouping {
    case .claim: words.append("neighbouring rows with one claim number are one claim")
    case .patientAndDay:
      words.append("no claim number: neighbouring rows of one patient and day are one claim")
    case .row: words.append("no claim number, and no patient with a day: each row is a claim")
    }
    return words
  }

  static let limit = 500

  private static func shown(_ header: String) -> String {
    let safe = header.unicodeScalars.filter(FieldReading.isSafe)
    let text = String(String.UnicodeScalarView(safe)).trimmingBlanks
    return text.isEmpty ? "(no name)" : String(text.prefix(40))
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
