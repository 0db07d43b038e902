/// The curated knowledge that travels with the library.
package enum KnowledgeFiles {
  /// The name of its bundle, and a file that is in it.
  package static let bundle = "casepilot_KnowledgeFiles"
  package static let marker = "sources.yaml"
}
