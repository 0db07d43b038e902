import CasePilot

/// Reads rules and facts aloud, and says which ones are named alike when there is none.
struct RuleReading {
  let library: KnowledgeLibrary

  func write(_ id: String, to output: OutputChannel) throws {
    guard let text = try library.ruleText(id) else {
      throw FrontEndError.unknownRule(id: id, similar: try similar(to: id))
    }
    try output.write(text: text.hasSuffix("\n") ? text : text + "\n")
  }

  /// The ids that share most words with the one asked for, at most three.
  private func similar(to id: String) throws -> [String] {
    let words = Set(id.lowercased().split(separator: "-"))
    let shared = try library.ruleIDs().map {
      (id: $0, count: words.intersection($0.split(separator: "-")).count)
    }
    let best = shared.filter { $0.count > 0 }.sorted { ($1.count, $0.id) < ($0.count, $1.id) }
    return best.prefix(3).map(\.id)
  }
}
