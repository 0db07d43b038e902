import CaseModel

/// The situation that policies are tried on: the intent, its lines and the flags established so far.
package final class CaseFacts {
  /// Pairs among more codes than this are not compared; the answer says so.
  package static let lineLimit = 25

  package let intent: Intent
  package let lines: [CaseLine]
  package let source: any KnowledgeSource
  /// Concepts of the wording and all that include them.
  package let concepts: Set<String>
  private var pairs: [Int: PairLookup] = [:]
  private var flags: Set<String> = []

  package convenience init(
    _ intent: Intent,
    source: any KnowledgeSource,
    graph: any ConceptGraph
  ) {
    let lines = intent.lines.prefix(Self.lineLimit).map {
      CaseLine($0, source: source, graph: graph, date: intent.date, setting: intent.setting)
    }
    self.init(intent, lines: lines, source: source, graph: graph)
  }

  /// Takes lines that may be of different days, as those of a claim.
  package init(
    _ intent: Intent,
    lines: [CaseLine],
    source: any KnowledgeSource,
    graph: any ConceptGraph
  ) {
    self.intent = intent
    self.source = source
    self.lines = lines
    let named = intent.concepts
    concepts = Set(named + named.flatMap(graph.ancestors(of:)))
  }

  /// The PTP rows of two lines, in either direction.
  package func pair(_ left: Int, _ right: Int) throws -> PairLookup {
    let key = min(left, right) * lines.count + max(left, right)
    if let found = pairs[key] { return found }
    let found = try source.pairEdits(
      lines[left].code,
      lines[right].code,
      setting: lines[left].setting,
      on: lines[left].date
    )
    pairs[key] = found
    return found
  }

  package func isEstablished(_ flag: String, line: Int?) -> Bool {
    flags.contains(key(flag, line))
  }

  /// Notes a flag; true when it is new.
  package func establish(_ flag: String, line: Int?) -> Bool {
    flags.insert(key(flag, line)).inserted
  }

  private func key(_ flag: String, _ line: Int?) -> String {
    line.map { "\(flag)#\($0)" } ?? flag
  }
}
