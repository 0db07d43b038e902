/// Why the knowledge cannot be used.
public enum KnowledgeError: Error, Sendable {
  /// No folder of rules or knowledge was found; the places that were looked at.
  case resourcesMissing(searched: [String])
  /// Faults of rule or knowledge files, each with its place.
  case faults([String])
  /// The store's own message, ready to print.
  case database(String)
  /// A part of the database is not what it should be.
  case damaged(path: String)
}

extension KnowledgeError: CustomStringConvertible {
  /// The message, ready to print.
  public var description: String {
    switch self {
    case .resourcesMissing(let searched):
      "casepilot: error: the rules and knowledge files were not found in \(searched.map { "'\($0)'" }.joined(separator: ", ")); name the folder that holds 'Rules' and 'KnowledgeBase' with --resources or CASEPILOT_RESOURCES"
    case .faults(let lines):
      lines.joined(separator: "\n")
    case .database(let message): message
    case .damaged(let path):
      "\(path): error: the database is damaged; delete it, and it is built again at the next start"
    }
  }
}
