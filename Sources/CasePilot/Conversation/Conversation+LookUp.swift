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
    var readings = intents(of: thing, service)[...]
    while let intent = readings.popFirst() {
      var answer = try page(intent, showsAllEdits)
      if answer.isAnswered {
        if Self.isAmbiguous(thing) { try add(readings, to: &answer) }
        return answer
      }
      if first == nil { first = answer }
    }
    return try first ?? answer(Question("what is \(thing)", date: service.date))
  }

  private func page(_ intent: Intent, _ showsAllEdits: Bool = false) throws -> Answer {
    unfolded(
      try library.reasoner.page(for: intent, from: source, showsAllEdits: showsAllEdits)
    )
  }

  /// Whether the same characters may name things of several code sets: A0100, B20, N290.
  private static func isAmbiguous(_ thing: String) -> Bool {
    Code(diagnosis: thing) != nil && !thing.contains(".")
  }

  /// Names what else the same characters stand for.
  private func add(_ others: ArraySlice<Intent>, to answer: inout Answer) throws {
    for intent in others {
      let other = try page(intent)
      guard other.isAnswered, other.headline.text != answer.headline.text,
        let caveat = Sentence("Also: \(other.headline.text)", citing: other.headline.citations),
        !answer.caveats.contains(caveat)
      else { continue }
      answer.caveats.append(caveat)
    }
  }

  /// What a text may stand for, likeliest first: codes that are known, then what its words say.
  private func intents(of thing: String, _ service: Question) -> [Intent] {
    let known = [Code(procedure: thing), Code(diagnosis: thing)].compactMap(\.self)
      .filter(source.isKnown)
    let codes = known.compactMap { intent(of: $0, named: thing, service) }
    let readings = Self.readings(of: thing).dropFirst(codes.isEmpty ? 0 : 1)
    return codes + readings.compactMap { intent($0, named: thing, service) }
  }

  /// A code by itself needs no reading: its letters must not be taken for units or reasons.
  private func intent(of code: Code, named thing: String, _ service: Question) -> Intent? {
    guard var intent = intent(code.description, named: thing, service) else { return nil }
    let range = 0..<thing.utf8.count
    intent.mentions = [Mention(.code(code), at: range)]
    intent.lines =
      code.system == .icd10cm
      ? [] : [ClaimLine(code: code, modifiers: [], units: nil, range: range)]
    return intent
  }

  /// Codes side by side; nil when fewer than two of the things are known codes.
  public func compare(_ things: [String], for service: Question) throws -> Answer? {
    let found = things.compactMap { intents(of: $0, service).first }
    guard var intent = found.first else { return nil }
    intent.mentions = found.flatMap(\.mentions)
    intent.lines = found.flatMap(\.lines)
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
