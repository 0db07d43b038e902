/// One step from a JSON object to a part of it.
enum JSONPathStep {
  case member(String)
  /// Counted from 0.
  case index(Int)

  /// The way to a part as it is written in code: `lines[2].units`.
  static func text(_ path: [JSONPathStep]) -> String {
    var text = ""
    for step in path {
      switch step {
      case .member(let name): text += text.isEmpty ? name : ".\(name)"
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }
}
