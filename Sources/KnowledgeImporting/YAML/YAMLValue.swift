import CaseModel
import Yams

/// A value of a YAML file that knows its place, and reports what is not as expected.
struct YAMLValue {
  let node: Node
  let path: String
  let faults: FaultCollector

  var place: SourcePlace {
    SourcePlace(path: path, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  /// The documents of a file; a syntax error is reported and gives none.
  static func read(_ file: DataFile, _ faults: FaultCollector) -> YAMLValue? {
    do {
      guard let node = try Yams.compose(yaml: file.text) else { return nil }
      return YAMLValue(node: node, path: file.path, faults: faults)
    } catch {
      faults.add(syntax(error, file.path))
      return nil
    }
  }

  private static func syntax(_ error: any Error, _ path: String) -> Fault {
    let remedy = "quote texts that hold ': ', '#', or begin with a special character"
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Fault(
        SourcePlace(path: path, line: mark.line, column: mark.column),
        "this is not YAML: \(problem)",
        remedy: remedy
      )
    case .duplicatedKeysInMapping(let keys, let context):
      return Fault(
        SourcePlace(path: path, line: context.mark.line, column: context.mark.column),
        "a key stands twice in one record",
        thing: keys.joined(separator: ", "),
        remedy: "keep one of them"
      )
    default:
      return Fault(
        SourcePlace(path: path, line: 1, column: 1),
        "this is not YAML",
        remedy: remedy
      )
    }
  }

  /// The items of a list; a single value stands for a list of one.
  var items: [YAMLValue] {
    guard let sequence = node.sequence else { return [self] }
    return sequence.map { wrap($0) }
  }

  var text: String? { node.scalar?.string }

  /// The text of a scalar; anything else is reported.
  func string(_ what: String) -> String? {
    if let text { return text }
    faults.add(
      place,
      "\(what) must be a text",
      remedy: "write one text, in quotes if it holds ': '"
    )
    return nil
  }

  /// The texts of a list or of a single value.
  func strings(_ what: String) -> [String] { items.compactMap { $0.string(what) } }

  /// Whether it is a record with this key.
  func holds(_ key: String) -> Bool {
    node.mapping?.contains { name, _ in name.scalar?.string == key } ?? false
  }

  func wrap(_ node: Node) -> YAMLValue { YAMLValue(node: node, path: path, faults: faults) }

  func report(_ problem: String, thing: String = "", remedy: String) {
    faults.add(place, problem, thing: thing, remedy: remedy)
  }
}
