/// Something wrong in a file that a person edits, with what to do about it.
package struct Fault: Hashable, Sendable, Error, CustomStringConvertible {
  package var place: SourcePlace
  /// What is wrong: "unknown concept".
  package var problem: String
  /// The very text that is wrong; empty when something is missing.
  package var thing: String
  package var remedy: String
  /// Something that only a person can judge, so that it is no error.
  package var isNote: Bool

  package init(
    _ place: SourcePlace,
    _ problem: String,
    thing: String = "",
    remedy: String,
    isNote: Bool = false
  ) {
    self.place = place
    self.problem = problem
    self.thing = thing
    self.remedy = remedy
    self.isNote = isNote
  }

  package var description: String {
    let named = thing.isEmpty ? "" : ", '\(thing)'"
    return "\(place): \(isNote ? "note" : "error"): \(problem)\(named); \(remedy)"
  }
}
