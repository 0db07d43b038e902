import CaseModel
import IntentParsing
import RulesEngine

extension Conversation {
  /// Works a calculation out; `service` tells date, payer and state, its text is not read.
  ///
  /// What cannot be determined is a result with its own verdict. It only fails when the store does.
  public func calculate(
    _ request: CalculationRequest,
    for service: Question
  ) throws -> Calculation {
    try Calculator(
      source: source,
      date: service.date,
      payer: service.payer ?? .medicare,
      state: service.state
    ).calculate(request, reading: decisionMaking)
  }

  /// The level that the words of each element come to.
  private func decisionMaking(_ request: VisitLevelRequest) throws -> DecisionMakingReading {
    if let level = request.decisionMaking { return DecisionMakingReading(level: level) }
    let graph = VocabularyGraph(library.rules.vocabulary)
    let words = ["problems": request.problems, "data": request.data, "risk": request.risk]
    let counts = words.mapValues { text in
      text.isEmpty ? [:] : DecisionMakingReading.counts(mentions(in: text), graph)
    }
    return DecisionMakingReading(
      counts: { counts[$0] ?? [:] },
      told: words.compactMapValues(Self.level),
      rows: try source.decisionMaking()
    )
  }

  /// "moderate", "Moderate risk": an element told as its level.
  private static func level(_ text: String) -> DecisionMakingLevel? {
    switch text.split(separator: " ").first?.lowercased() {
    case "none", "minimal", "straightforward": .straightforward
    case "low", "limited": .low
    case "moderate": .moderate
    case "high", "extensive": .high
    default: nil
    }
  }

  private func mentions(in text: String) -> [Mention] {
    parser.parse(Question(text, date: .first)).flatMap(\.mentions)
  }
}
