/// The rule files that travel with the library.
package enum RuleFiles {
  /// The name of their bundle, and a folder that is in it.
  package static let bundle = "casepilot_RuleFiles"
  package static let marker = "intents"
}
