import CaseModel
import IntentParsing
import RulesEngine

/// The compiled rules: vocabulary, intents and policies, with the cases that test them.
package struct RuleSet {
  package var vocabulary: Vocabulary
  package var intents: [IntentRule]
  package var policies: [Policy]
  package var cases: [String: [PolicyCase]]
  /// Examples and counterexamples of each intent, with their places.
  package var examples: [IntentExample]
}

/// A wording that an intent rule must take, or must leave to others.
package struct IntentExample: Sendable {
  package var intent: String
  package var text: String
  package var isCounterexample: Bool
  package var place: SourcePlace
}
