/// Why a file as a whole cannot be imported.
package struct OfficialFileError: Error, Hashable, Sendable {
  package var problem: String
  package var thing: String
  package var remedy: String

  package init(_ problem: String, thing: String = "", remedy: String) {
    self.problem = problem
    self.thing = thing
    self.remedy = remedy
  }
}

extension OfficialFileError: CustomStringConvertible {
  package var description: String {
    let named = thing.isEmpty ? "" : ", '\(thing)'"
    return "\(problem)\(named); \(remedy)"
  }
}
