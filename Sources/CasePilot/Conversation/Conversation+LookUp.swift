import AnswerComposing
import CaseModel
import IntentParsing
import RulesEngine

extension Conversation {
  /// The page of one code.
  public func lookUp(_ code: String, on date: ServiceDate) throws -> Answer {
    try lookUp(code, for: Question(code, date: date))
  }

  /// The page of a code, a modifier (`25`), a place of service (`POS22`) or a denial code (`CO-97`).
  ///
  /// `service` tells date, setting, payer and state; its text is not read.
  public func lookUp(
    _ thing: String,
    for service: Question,
    showsAllEdits: Bool = false
  ) throws -> Answer {
    var first: Answer?
    for reading in Self.readings(of: thing) {
      guard let intent = intent(reading, named: thing, service) else { continue }
      let page = try library.reasoner.page(for: intent, from: source, showsAllEdits: showsAllEdits)
      let answer = unfolded(page)
      if answer.isAnswered { return answer }
      if first == nil { first = answer }
    }
    return try first ?? answer(Question("what is \(thing)", date: service.date))
  }

  /// Codes side by side; nil when fewer than two of the things are known codes.
  public func compare(_ things: [String], for service: Question) throws -> Answer? {
    let intents = things.compactMap { intent($0, named: $0, service) }
    guard var intent = intents.first else { return nil }
    intent.mentions = intents.flatMap(\.mentions)
    intent.lines = intents.flatMap(\.lines)
    intent.interpretation = Self.interpretation("compare \(things.joined(separator: ", "))")
    return try library.reasoner.comparison(of: intent, from: source).map(unfolded)
  }

  /// What a short text may stand for, likeliest first.
  private static func readings(of thing: String) -> [String] {
    let digits = thing.drop { $0.isLetter || $0 == " " || $0 == "-" }
    if thing.uppercased().hasPrefix("POS") { return ["POS \(digits)"] }
    return switch thing.utf8.count {
    case ...2: ["modifier \(thing)", "POS \(thing)", "CARC \(thing)"]
    case 3...4: [thing, "remark code \(thing)", "CARC \(thing)"]
    default: [thing, "remark code \(thing)"]
    }
  }

  private func intent(_ text: String, named thing: String, _ service: Question) -> Intent? {
    var question = service
    question.text = text
    guard var intent = parser.parse(question).first else { return nil }
    intent.rule = "look-up"
    intent.gatherings = []
    intent.alternatives = []
    intent.text = thing
    intent.mentions = intent.mentions.filter {
      if case .concept = $0.value { false } else { true }
    }
    intent.interpretation = Self.interpretation("look up \(thing)")
    return intent
  }

  private static func interpretation(_ reading: String) -> Interpretation {
    Interpretation(rule: "look-up", reading: reading, pattern: "", confidence: 1)
  }

  /// A page holds nothing back.
  private func unfolded(_ findings: Findings) -> Answer {
    var answer = composer.answer(findings)
    answer.sections = answer.sections.map {
      AnswerSection($0.kind, $0.sentences + $0.further)
    }
    return answer
  }
}
