import CaseModel

/// The knowledge of a database, for one thread.
///
/// Small tables are read whole on the first demand. What is looked up code by code is kept in
/// caches that do not grow.
package final class SQLiteKnowledge: KnowledgeSource {
  let session: ReadSession
  let tables: CuratedTables
  let cache = LookupCache()
  let searchCache = SearchCache()
  private(set) lazy var spokenWords = Result {
    SpokenWords(String(decoding: try image(named: SpokenWords.image) ?? [], as: UTF8.self))
  }
  private(set) lazy var catalogue = Result { try ReleaseCatalogue(session) }

  init(_ session: ReadSession) {
    self.session = session
    tables = CuratedTables(session)
  }

  package func releases() throws -> [Release] { try catalogue.get().all }

  /// Whether any release names the code: the quick check for reading questions.
  ///
  /// A failing database counts as "no"; the look-up that follows tells the failure.
  package func isKnown(_ code: Code) -> Bool { (try? isNamed(code.key)) ?? false }

  func isNamed(_ key: Int64) throws -> Bool {
    try cache.named.value(key) {
      try session.first(.isNamed, { $0.write(key) }, read: { _ in true }) ?? false
    }
  }

  /// Compiled rules or vocabulary as they were put in, or nil when there are none of that name.
  package func image(named name: String) throws -> [UInt8]? {
    try session.first(.image, { $0.write(name) }, read: { $0.bytes() })
  }

  package func fact(_ id: Int) throws -> FactCard? {
    guard let bytes = try session.first(.fact, { $0.write(id) }, read: { $0.bytes() }) else {
      return nil
    }
    var reader = ByteReader(bytes)
    do {
      return try FactCard(id: id, from: &reader, tables.authorities.get())
    } catch is ByteReader.Damaged {
      throw KnowledgeStoreError.damaged(session.path)
    }
  }
}
