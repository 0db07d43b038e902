import CaseModel

/// What a question offers to find facts by, each term with how surely the question is about it.
package struct FactQuery: Sendable {
  /// Terms of the wording itself, weight 1, and those that follow from them, less.
  var terms: [String: Double]
  var direct: Set<String>
  var codes: [Code]
  var stems: [String]
  var payer: Payer
  var payerIsGiven: Bool
  var setting: Setting
  var settingIsGiven: Bool
  var date: ServiceDate

  /// A term that follows from a code's class, or from a narrower concept, counts less than one that was said.
  static let classWeight = 0.5
  static let ancestorWeight = 0.4

  package init(_ intent: Intent, lines: [CaseLine], graph: any ConceptGraph) throws {
    let absent = intent.absences
    direct = Set(intent.mentions.filter { !absent.contains($0) }.compactMap { Self.term($0.value) })
    if intent.payerIsGiven { direct.insert(Self.payerTerm(intent.payer)) }
    terms = Dictionary(uniqueKeysWithValues: direct.map { ($0, 1.0) })
    codes = Array(intent.codes.prefix(CaseFacts.lineLimit))
    stems = intent.stems
    payer = intent.payer
    payerIsGiven = intent.payerIsGiven
    setting = intent.setting
    settingIsGiven = intent.settingIsGiven
    date = intent.date
    for concept in intent.concepts {
      for ancestor in graph.ancestors(of: concept) { raise(ancestor, Self.ancestorWeight) }
    }
    for line in lines {
      for kind in try line.classes() { raise(kind, Self.classWeight) }
    }
  }

  /// The terms in alphabetical order, so that sums come out the same each time.
  var sortedTerms: [(key: String, value: Double)] { terms.sorted { $0.key < $1.key } }

  private mutating func raise(_ term: String, _ weight: Double) {
    terms[term] = max(terms[term] ?? 0, weight)
  }

  package static func term(_ value: Mention.Value) -> String? {
    switch value {
    case .concept(let id): id
    case .code(let code): code.description.lowercased()
    case .modifier(let modifier): "modifier-\(modifier.lowercased())"
    case .denial(_, let code): "carc-\(code.lowercased())"
    case .remark(let code): "rarc-\(code.lowercased())"
    case .place(let place): "pos-\(place)"
    default: nil
    }
  }

  static func payerTerm(_ payer: Payer) -> String {
    payer == .commercial ? "commercial-payer" : payer.rawValue
  }

  /// Whether a term is a code, a span or a prefixed code, and no concept.
  static func isTyped(_ term: String) -> Bool {
    if span(term) != nil { return true }
    if ["modifier-", "carc-", "rarc-", "pos-"].contains(where: term.hasPrefix) { return true }
    return Code(procedure: term) != nil
      || (term.utf8.contains { (48...57).contains($0) } && Code(diagnosis: term) != nil)
  }

  /// The span that a need such as `99202-99215` names.
  static func span(_ need: String) -> CodeRange? {
    let ends = need.uppercased().split(separator: "-")
    guard ends.count == 2, let first = Code(procedure: ends[0]), let last = Code(procedure: ends[1])
    else { return nil }
    return CodeRange(first, last)
  }
}
