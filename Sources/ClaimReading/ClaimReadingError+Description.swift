extension ClaimReadingError: CustomStringConvertible {
  /// The message, ready to print.
  package var description: String {
    switch self {
    case .notUTF8:
      "line 1: error: the file is UTF-16 or UTF-32; save it as UTF-8"
    case .binary(let name):
      "line 1: error: \(name ?? "no text: it holds zero bytes"); give an X12 837, CSV or JSON Lines file"
    case .jsonArray:
      "line 1: error: the file is a JSON array; write one claim, {\"lines\":[{\"code\":…}]}, a line"
    case .noCodeColumn(let line):
      "line \(line): error: no column for the procedure code in the header; name one column 'code', 'cpt', 'hcpcs' or 'procedure'"
    case .severalCodeColumns(let line, let first, let second):
      "line \(line): error: columns \(first) and \(second) are both named for the procedure code; give one service line a row, with one code column"
    case .tooManyColumns(let line, let limit):
      "line \(line): error: the header has more than \(limit) columns; keep the columns of the claims"
    case .brokenInterchange(let segment):
      "segment \(segment) ISA: error: the interchange header does not tell its separators; it needs 16 elements, a component separator and a segment terminator"
    case .empty:
      "line 1: error: nothing to read; give an X12 837, CSV or JSON Lines file"
    }
  }
}
