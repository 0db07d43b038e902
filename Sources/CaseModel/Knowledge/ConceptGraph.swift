/// Which concepts are narrower than which.
package protocol ConceptGraph: Sendable {
  /// All concepts that include this one, without itself; empty for an unknown id.
  func ancestors(of concept: String) -> [String]
  /// How answers name the concept, nil for an unknown id.
  func title(of concept: String) -> String?
  /// All concepts that this one includes, without itself, in a fixed order.
  func descendants(of concept: String) -> [String]
}
