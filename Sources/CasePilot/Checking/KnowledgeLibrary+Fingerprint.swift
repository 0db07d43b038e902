import CaseModel
import KnowledgeImporting

extension KnowledgeLibrary {
  /// A few characters that change with anything that decides what a run writes, but for the day of the check and the claims.
  public func fingerprint(of choices: ClaimRun.Choices) throws -> String {
    var digest = InputDigest()
    let defaults = choices.defaults
    let words: [String?] = [
      AboutStatement.version, choices.form?.rawValue, choices.format.rawValue,
      defaults.date?.description, defaults.setting?.rawValue, defaults.place,
      defaults.payer?.rawValue, defaults.state, choices.history?.fingerprint, database.contentHash,
      practice?.fingerprint,
    ]
    let tables = try releases().map { "\($0.label) \($0.hash) \($0.rows)" }
    for word in words.map({ $0 ?? "" }) + tables {
      digest.add(word.utf8)
      digest.add([0])
    }
    return String(digest.value, radix: 16)
  }
}
