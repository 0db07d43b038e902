/// Why a claim file cannot be read at all.
package enum ClaimReadingError: Error, Hashable, Sendable {
  /// The file begins with the mark of another encoding, or every other byte is zero.
  case notUTF8
  /// The file is no text: the name of what it is, when that can be told.
  case binary(String?)
  /// The file is one JSON array instead of an object a line.
  case jsonArray
  /// The header row has no column for the procedure code.
  case noCodeColumn(line: Int)
  /// The header row has two columns for the procedure code; their numbers.
  case severalCodeColumns(line: Int, first: Int, second: Int)
  /// The header row has more columns than are read.
  case tooManyColumns(line: Int, limit: Int)
  /// The header of an interchange does not tell its separators.
  case brokenInterchange(segment: Int)
  /// There is nothing in the file.
  case empty
}
