/// Everything that the rules engine established about one intent.
package struct Findings: Sendable {
  package var intent: Intent
  package var evidence: [Evidence]
  package var tables: [AnswerTable]
  /// Things to ask next, or choices when the question was ambiguous.
  package var followUps: [String]
  /// Labels of the releases that were searched.
  package var releases: [String]
  /// One line a rule tried: fired, or nearly so and why not.
  package var trace: [TraceStep]

  package init(intent: Intent) {
    self.intent = intent
    evidence = []
    tables = []
    followUps = []
    releases = []
    trace = []
  }
}
