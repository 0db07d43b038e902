import CaseModel

/// A query that look-ups run often; each session compiles it once.
enum NamedQuery: Int, CaseIterable {
  case isNamed, releasesNaming, namedInSpan, isInScope
  case codeRecords, codeSearch
  case pair, unitLimit, addOn, addOnPrimaries, addOnsOfPrimary, relativeValues
  case fact, image

  var sql: String {
    switch self {
    case .isNamed: "SELECT 1 FROM named WHERE code = ? LIMIT 1"
    case .releasesNaming: "SELECT release FROM named WHERE code = ? ORDER BY release"
    case .namedInSpan:
      "SELECT DISTINCT code FROM named WHERE code BETWEEN ? AND ? ORDER BY code"
    case .isInScope: "SELECT 1 FROM scope WHERE code = ? AND release = ?"
    case .codeRecords:
      "SELECT release, \(CodeRecord.columns) FROM code WHERE code = ? ORDER BY id"
    case .codeSearch: Self.searchText
    case .pair:
      """
      SELECT pair, first, last, indicator FROM ptp WHERE release = ?1 AND pair IN (?2, ?3)
      """
    case .unitLimit: "SELECT units, indicator FROM mue WHERE release = ? AND code = ?"
    case .addOn: "SELECT type FROM addon WHERE release = ? AND code = ?"
    case .addOnPrimaries:
      "SELECT primary_code FROM addon_primary WHERE release = ? AND code = ? ORDER BY 1"
    case .addOnsOfPrimary:
      "SELECT code FROM addon_primary WHERE release = ? AND primary_code = ? ORDER BY 1"
    case .relativeValues:
      """
      SELECT \(RelativeValues.columns) FROM rvu WHERE release = ? AND code = ? ORDER BY modifier
      """
    case .fact: "SELECT card FROM fact WHERE id = ?"
    case .image: "SELECT bytes FROM image WHERE name = ? ORDER BY release DESC LIMIT 1"
    }
  }

  /// Ranks inside, so that only the best hits are read from the table; words of coders weigh more than titles.
  private static let searchText = """
    SELECT hit.score, code.release, \(CodeRecord.columns) FROM (
      SELECT rowid AS id, bm25(code_search, 1.0, 1.5) AS score FROM code_search
      WHERE code_search MATCH ? ORDER BY score, rowid LIMIT ?) AS hit
    JOIN code ON code.id = hit.id ORDER BY hit.score, code.id
    """
}
