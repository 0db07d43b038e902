import CaseModel
import ClaimChecking
import KnowledgeImporting

extension KnowledgeLibrary {
  /// Starts the checking of claims, for one thread; `today` is the day that dates of service may not lie after.
  public func claimSession(today: ServiceDate) throws -> ClaimSession {
    let session = try database.session()
    let checker = try ClaimChecker(
      checks: try claimChecks(),
      switches: practice?.switches ?? [],
      source: session,
      graph: VocabularyGraph(rules.vocabulary)
    )
    return ClaimSession(checker, today: today)
  }

  /// The bundled checks and those of the practice.
  func claimChecks() throws -> [ClaimCheck] {
    do {
      return try CompiledChecks.read(from: database.session()) + (practice?.checks ?? [])
    } catch is ByteReader.Damaged {
      throw KnowledgeError.damaged(path: database.path)
    }
  }
}
