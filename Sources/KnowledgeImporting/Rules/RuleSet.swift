import CaseModel
import ClaimChecking
import IntentParsing
import RulesEngine

/// The compiled rules: vocabulary, intents, policies and claim checks, with the cases that test them.
package struct RuleSet {
  package var vocabulary: Vocabulary
  package var intents: [IntentRule]
  package var policies: [Policy]
  package var cases: [String: [PolicyCase]]
  /// Examples and counterexamples of each intent, with their places.
  package var examples: [IntentExample]
  package var checks: [ClaimCheck]
  package var checkCases: [String: [ClaimCheckCase]]
  /// Where each policy, and each check, stands.
  package var policyPlaces: [String: SourcePlace]
  package var checkPlaces: [String: SourcePlace]
  /// The patterns of all intents, with their places.
  package var patterns: [IntentPattern]
  /// The concepts as the files write them; one may stand several times.
  package var concepts: [VocabularyEntry]
}

/// A pattern of an intent as its file writes it.
package struct IntentPattern: Sendable {
  package var intent: String
  package var text: String
  package var place: SourcePlace
}

/// A wording that an intent rule must take, or must leave to others.
package struct IntentExample: Sendable {
  package var intent: String
  package var text: String
  package var isCounterexample: Bool
  package var place: SourcePlace
}
