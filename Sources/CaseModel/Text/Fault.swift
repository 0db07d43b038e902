/// Something wrong in a file that a person edits, with what to do about it.
package struct Fault: Hashable, Sendable, Error, CustomStringConvertible {
  package var place: SourcePlace
  /// What is wrong: "unknown concept".
  package var problem: String
  /// The very text that is wrong; empty when something is missing.
  package var thing: String
  package var remedy: String

  package init(_ place: SourcePlace, _ problem: String, thing: String = "", remedy: String) {
    self.place = place
    self.problem = problem
    self.thing = thing
    self.remedy = remedy
  }

  package var description: String {
    let named = thing.isEmpty ? "" : ", '\(thing)'"
    return "\(place): error: \(problem)\(named); \(remedy)"
  }
}
