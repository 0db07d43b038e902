import CasePilot
import Glibc

/// Where the claims of a command line come from: its own words, or a file.
enum ClaimSource: Equatable {
  case typed(String)
  /// `-` is standard input.
  case file(String)

  /// Tells by the words: one that names a file, or could name nothing else, is a file.
  init(_ words: [String], form: ClaimInputForm?, in surroundings: Surroundings) throws {
    if words.isEmpty, surroundings.isInputTerminal { throw FrontEndError.noClaims(path: nil) }
    guard let first = words.first else {
      self = .file("-")
      return
    }
    if words.count == 1, first == "-" || form != nil || Self.namesFile(first) {
      self = .file(first)
      return
    }
    if words.contains(where: { $0 == "-" || Self.looksLikePath($0) }) {
      throw FrontEndError.severalClaimFiles
    }
    self = .typed(words.joined(separator: " "))
  }

  private static func namesFile(_ word: String) -> Bool {
    looksLikePath(word) || (access(word, F_OK) == 0 && !word.contains(" "))
  }

  /// A slash before letters, or an ending that files of claims have.
  private static func looksLikePath(_ word: String) -> Bool {
    guard !word.contains(" ") else { return false }
    if word.hasPrefix("/") || word.hasPrefix("./") || word.hasPrefix("../") { return true }
    guard let dot = word.lastIndex(of: ".") else { return false }
    return endings.contains(word[word.index(after: dot)...].lowercased())
  }

  private static let endings = [
    "csv", "tsv", "txt", "jsonl", "ndjson", "json", "837", "835", "x12", "edi", "dat", "clm",
  ]
}
