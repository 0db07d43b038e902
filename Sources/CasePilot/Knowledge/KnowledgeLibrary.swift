import CaseModel
import Foundation
import IntentParsing
import KnowledgeImporting
import KnowledgeStore
import RulesEngine

/// The opened knowledge base with its compiled rules; conversations are started from it.
public final class KnowledgeLibrary: Sendable {
  /// What the user should know: "…: error: the folder may not be written; … kept in memory".
  public let notices: [String]
  /// Whether there was a database file that could not be used; answers come from memory then.
  public let isDatabaseAtFault: Bool
  let database: KnowledgeDatabase
  let rules: CompiledRules
  let reasoner: CaseReasoner
  let parser: SharedParser
  /// What a practice lays over the bundled rules.
  let practice: PolicyOverlay?

  /// Opens the knowledge base of a location, and builds it on the first use.
  ///
  /// Throws `KnowledgeError`, whose description is ready to print.
  public static func open(
    _ location: KnowledgeLocation,
    progress: (@Sendable (String) -> Void)? = nil
  ) throws -> KnowledgeLibrary {
    var opening = KnowledgeOpening(location, progress: progress)
    let database = try opening.database()
    return try KnowledgeLibrary(
      database,
      notices: opening.notices,
      isDatabaseAtFault: opening.isDatabaseAtFault,
      practice: location.practiceRules
    )
  }

  init(
    _ database: KnowledgeDatabase,
    notices: [String],
    isDatabaseAtFault: Bool = false,
    practice: [URL] = []
  ) throws {
    self.database = database
    self.notices = notices
    self.isDatabaseAtFault = isDatabaseAtFault
    do {
      let session = try database.session()
      guard let bytes = try session.image(named: CompiledRules.name) else {
        throw ByteReader.Damaged()
      }
      rules = try CompiledRules(bytes)
    } catch is ByteReader.Damaged {
      throw KnowledgeError.damaged(path: database.path)
    } catch let error as KnowledgeStoreError {
      throw KnowledgeError.database(error.description)
    }
    self.practice = try PracticeRules.read(practice, beside: rules, in: database)
    parser = SharedParser(rules)
    reasoner = CaseReasoner(
      policies: rules.policies + (self.practice?.policies ?? []),
      facts: rules.facts,
      graph: VocabularyGraph(rules.vocabulary)
    )
  }

  /// Starts a conversation, for one thread.
  public func conversation() throws -> Conversation {
    Conversation(self, source: try database.session())
  }

  /// The releases that are loaded.
  public func releases() throws -> [Release] { try database.session().releases() }
}
