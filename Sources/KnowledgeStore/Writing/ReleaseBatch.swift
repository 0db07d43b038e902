import CaseModel
import GRDB

/// The rows of one release on their way into the database.
package final class ReleaseBatch {
  /// What is known of the release; a reader may complete it while it reads.
  package var release: Release

  private let database: Database
  /// Kept apart: a release has millions of these rows.
  private(set) lazy var pairs = PairTableDraft()
  private var statements: [String: PreparedStatement] = [:]
  /// Keys of the codes that rows of the release name, written at the end.
  private var named: Set<Int64> = []
  private var hasCodes = false

  init(_ release: Release, in database: Database) {
    self.release = release
    self.database = database
    self.release.rows = 0
  }

  /// Counts rows that were read and not accepted.
  package func refuse(_ count: Int = 1) { release.refused += count }

  /// The statement of a text, compiled on first use.
  func statement(_ sql: String) throws -> PreparedStatement {
    if let statement = statements[sql] { return statement }
    let statement = try PreparedStatement(database, sql: sql)
    statements[sql] = statement
    return statement
  }

  /// Counts a row as accepted and notes the codes that it names.
  func accept(naming code: Code? = nil) {
    release.rows += 1
    if let code { named.insert(code.key) }
  }

  /// Notes a code that the row names beside its own.
  func note(naming code: Code) { named.insert(code.key) }

  func noteSearchable() { hasCodes = true }

  private func writePairs() throws {
    guard !pairs.isEmpty else { return }
    release.rows += pairs.rows
    for code in pairs.codes { named.insert(Code(packedProcedure: code).key) }
    try pairs.write(to: self)
  }

  func finish(isBundled: Bool) throws -> Release {
    try writePairs()
    let naming = try statement("INSERT OR IGNORE INTO named (code, release) VALUES (?, ?)")
    for key in named.sorted() {
      try naming.run {
        $0.write(key)
        $0.write(release.id)
      }
    }
    if hasCodes { try index() }
    let marks = String(repeating: ", ?", count: 12)
    try statement(
      "INSERT INTO release (\(Release.columns), is_bundled) VALUES (?\(marks))"
    ).run { release.write(to: &$0, isBundled: isBundled) }
    return release
  }

  private func index() throws {
    try database.execute(
      sql: """
        INSERT INTO search_twin (id, release, twin)
        SELECT code.id, code.release, min(other.id) FROM code JOIN code AS other
        ON other.code = code.code AND other.id < code.id AND other.summary = code.summary
          AND other.words = code.words AND other.classes = code.classes
          AND other.first = code.first AND other.last = code.last
          AND other.is_billable IS code.is_billable
        LEFT JOIN search_twin ON search_twin.id = other.id
        WHERE code.release = ? AND search_twin.id IS NULL GROUP BY code.id
        """,
      arguments: [release.id]
    )
    try database.execute(
      sql: """
        INSERT INTO code_search (rowid, summary, words, classes)
        SELECT id, summary, words, classes FROM code
        WHERE release = ? AND id NOT IN (SELECT id FROM search_twin WHERE release = ?)
        """,
      arguments: [release.id, release.id]
    )
  }
}
