/// A curated statement with its reason, what to do and what not to do.
package struct FactCard: Hashable, Sendable {
  package var id: Int
  /// File and line it came from, for `why`: `evaluation-and-management/prolonged-services.yaml:3`.
  package var origin: String
  package var statement: String
  package var why: [String]
  package var action: [String]
  package var caution: [String]
  package var verdict: Verdict
  package var citations: [Citation]

  package init(
    id: Int,
    origin: String,
    statement: String,
    why: [String],
    action: [String],
    caution: [String],
    verdict: Verdict,
    citations: [Citation]
  ) {
    self.id = id
    self.origin = origin
    self.statement = statement
    self.why = why
    self.action = action
    self.caution = caution
    self.verdict = verdict
    self.citations = citations
  }
}
