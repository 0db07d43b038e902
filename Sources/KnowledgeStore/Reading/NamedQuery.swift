import CaseModel

/// A query that look-ups run often; each session compiles it once.
enum NamedQuery: Int, CaseIterable {
  case isNamed, releasesNaming, namedInSpan, isInScope
  case codeRecords, codeSearch, codeMatch, codeCount, termCount, termsBetween
  case pairBlock, pairTerms, unitLimit, addOn, addOnPrimaries, addOnsOfPrimary, relativeValues
  case hcpcsDetail, inpatientProcedure, equivalences
  case localities, anesthesiaFactor, zipLocality
  case diagnosisNotes, diagnosisBlock, diagnosisCharacters
  case coverageDocuments, coverageDiagnosis, coverageStates
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
    case .codeMatch: Self.matchText
    case .codeCount: "SELECT count(*) FROM code_search_docsize"
    case .termCount: "SELECT doc FROM code_vocabulary WHERE term = ?"
    case .termsBetween: "SELECT term, doc FROM code_vocabulary WHERE term >= ? AND term < ?"
    case .pairBlock: "SELECT edits FROM pair_block WHERE id = ?"
    case .pairTerms:
      """
      SELECT first, last, indicator, is_early, rationale.text FROM pair_terms AS terms
      LEFT JOIN pair_rationale AS rationale
      ON rationale.release = terms.release AND rationale.id = terms.rationale
      WHERE terms.release = ? AND terms.id = ?
      """
    case .unitLimit: "SELECT units, indicator, rationale FROM mue WHERE release = ? AND code = ?"
    case .addOn: "SELECT type, is_contractor FROM addon WHERE release = ? AND code = ?"
    case .addOnPrimaries:
      """
      SELECT primary_code, first, last FROM addon_primary WHERE release = ? AND code = ? ORDER BY 1
      """
    case .addOnsOfPrimary:
      """
      SELECT code, first, last FROM addon_primary WHERE release = ? AND primary_code = ? ORDER BY 1
      """
    case .relativeValues:
      """
      SELECT \(RelativeValues.columns) FROM rvu WHERE release = ? AND code = ? ORDER BY modifier
      """
    case .hcpcsDetail:
      """
      SELECT short, pricing, coverage, action, action_day, base_units, successors
      FROM hcpcs_detail WHERE release = ? AND code = ?
      """
    case .inpatientProcedure: "SELECT title FROM inpatient_procedure WHERE release = ? AND code = ?"
    case .equivalences:
      "SELECT target, flags FROM equivalence WHERE release = ? AND source = ? ORDER BY position"
    case .localities:
      "SELECT \(Locality.columns) FROM locality WHERE release = ? ORDER BY state, name, number"
    case .anesthesiaFactor:
      "SELECT cents FROM anesthesia_factor WHERE release = ? AND contractor = ? AND locality = ?"
    case .zipLocality:
      "SELECT state, contractor, locality FROM zip_locality WHERE release = ? AND zip = ?"
    case .diagnosisNotes:
      "SELECT kind, text FROM diagnosis_note WHERE release = ? AND owner = ? ORDER BY kind, position"
    case .diagnosisBlock:
      "SELECT block, chapter FROM diagnosis_block WHERE release = ? AND category = ?"
    case .diagnosisCharacters:
      "SELECT character, meaning FROM diagnosis_character WHERE release = ? AND owner = ?"
    case .coverageDocuments:
      """
      SELECT DISTINCT d.kind, d.document, d.version, d.title, d.status, d.first, d.last
      FROM coverage_procedure AS p JOIN coverage_document AS d USING (release, kind, document, version)
      WHERE p.release = ? AND p.code = ? ORDER BY d.kind, d.document, d.version DESC
      """
    case .coverageDiagnosis:
      """
      SELECT is_covered, part, has_note FROM coverage_diagnosis
      WHERE release = ? AND document = ? AND version = ? AND code = ? ORDER BY is_covered, part
      """
    case .coverageStates:
      """
      SELECT DISTINCT j.state FROM coverage_contractor AS c
      JOIN coverage_jurisdiction AS j USING (release, contractor)
      WHERE c.release = ? AND c.document = ? AND c.version = ? AND c.kind = ? ORDER BY 1
      """
    case .fact: "SELECT card FROM fact WHERE id = ?"
    case .image: "SELECT bytes FROM image WHERE name = ? ORDER BY release DESC LIMIT 1"
    }
  }

  /// All that fits, unranked: ranking costs more than reading a few hundred rows.
  private static let matchText = """
    SELECT code.id, code, summary, words, classes, first, last, is_billable FROM (
      SELECT rowid AS id FROM code_search WHERE code_search MATCH ? LIMIT ?) AS hit
    JOIN code ON code.id = hit.id
    """

  /// Ranks inside, so that only the best hits are read from the table; words of coders weigh more than titles.
  private static let searchText = """
    SELECT code.id, code, summary, words, classes, first, last, is_billable FROM (
      SELECT rowid AS id, bm25(code_search, 1.0, 1.5, 0.4) AS score FROM code_search
      WHERE code_search MATCH ? ORDER BY score, rowid LIMIT ?) AS hit
    JOIN code ON code.id = hit.id ORDER BY hit.score, code.id
    """
}
