import CaseModel

/// Makes the intents of a question from its parts and the rules they match.
struct IntentBuilder {
  let question: Question
  let scene: QuestionScene
  let parser: IntentParser
  private var reading: QuestionReading { scene.reading }

  init(question: Question, scene: QuestionScene, parser: IntentParser) {
    self.question = question
    self.scene = scene
    self.parser = parser
  }

  func intent(of segment: IntentSegmenter.Segment) -> Intent {
    var intent = bare(segment)
    if let best = segment.matches.first {
      take(best, into: &intent)
      intent.alternatives = segment.matches.dropFirst().prefix(3)
        .filter { $0.score >= best.score * 0.8 }
        .map { interpretation(of: $0, intent) }
    } else {
      fallBack(&intent)
    }
    return intent
  }

  /// The intent with everything found, before it is known what is asked.
  private func bare(_ segment: IntentSegmenter.Segment) -> Intent {
    let span = segment.tokens
    var (mentions, lines) = found(in: span)
    if segment.leansBack {
      let earlier = found(in: 0..<span.lowerBound)
      mentions = earlier.mentions.filter(\.isCode) + mentions
      lines = earlier.lines + lines
    }
    var intent = Intent(
      rule: Intent.notUnderstood,
      gatherings: [],
      text: reading.text(span),
      mentions: mentions,
      lines: lines,
      interpretation: Interpretation(rule: "", reading: "", pattern: "", confidence: 0),
      date: question.date,
      dateIsGiven: question.dateIsGiven,
      setting: question.setting ?? .practitioner,
      settingIsGiven: question.setting != nil,
      payer: question.payer ?? .medicare,
      payerIsGiven: question.payer != nil,
      state: question.state,
      stems: stems(span)
    )
    let earlier = EarlierVisits(reading).ranges
    intent.settle(reading.mentions.filter { !earlier.contains($0.range) })
    intent.settle(mentions.filter { !earlier.contains($0.range) })
    return intent
  }

  private func found(in span: Range<Int>) -> (mentions: [Mention], lines: [ClaimLine]) {
    let range = reading.range(span)
    let inside = reading.findings.filter { span.contains($0.tokens.lowerBound) }
    return (
      inside.map(reading.mention), reading.codeLines.filter { range.contains($0.range.lowerBound) }
    )
  }

  private func stems(_ span: Range<Int>) -> [String] {
    span.map { WordStem.of(reading.words[$0]) }
  }

  // MARK: Rules

  private func take(_ match: SegmentMatcher.Match, into intent: inout Intent) {
    let rule = parser.index.rules[match.rule]
    intent.rule = rule.id
    intent.gatherings = rule.gather
    intent.interpretation = interpretation(of: match, intent)
  }

  private func interpretation(of match: SegmentMatcher.Match, _ intent: Intent) -> Interpretation {
    let rule = parser.index.rules[match.rule]
    let confidence = Double(match.score / (match.score + 1))
    return Interpretation(
      rule: rule.id,
      reading: InterpretationTitle(title: rule.title).filled(from: intent),
      pattern: parser.index.source(of: match.pattern),
      confidence: (confidence * 100).rounded() / 100
    )
  }

  /// What is most likely asked when no pattern fits, by what the text holds.
  private func fallBack(_ intent: inout Intent) {
    for id in fallbacks(intent) {
      guard let rule = parser.index.rules.first(where: { $0.id == id }) else { continue }
      intent.rule = rule.id
      intent.gatherings = rule.gather
      intent.interpretation = Interpretation(
        rule: rule.id,
        reading: InterpretationTitle(title: rule.title).filled(from: intent),
        pattern: "",
        confidence: 0.2
      )
      return
    }
  }

  private func fallbacks(_ intent: Intent) -> [String] {
    let hasDenial = intent.mentions.contains { mention in
      switch mention.value {
      case .denial, .remark: true
      default: false
      }
    }
    if hasDenial { return ["denial"] }
    if intent.lines.count + intent.unknownCodes.count >= 2 { return ["pair-billing"] }
    if !intent.lines.isEmpty, !intent.modifiers.isEmpty { return ["modifier-on-code"] }
    let subjects = intent.concepts.filter { isOfTheField($0) }
    if intent.mentions.contains(where: \.isCode) {
      return subjects.isEmpty ? ["code-meaning"] : ["guideline", "code-meaning"]
    }
    if intent.modifiers.count >= 2 { return ["compare-modifiers"] }
    if !intent.modifiers.isEmpty { return ["modifier-meaning"] }
    if intent.place != nil { return ["place-of-service"] }
    if subjects.contains(where: { isKind("procedure", $0) }) { return ["find-code", "guideline"] }
    if subjects.contains(where: { isKind("diagnosis-coding", $0) }) {
      return ["diagnosis-guideline", "guideline"]
    }
    return subjects.isEmpty ? [] : ["guideline"]
  }

  private func isKind(_ kind: String, _ concept: String) -> Bool {
    concept == kind || parser.vocabulary.ancestors(of: concept).contains(kind)
  }

  /// Payers, states and roles alone make no question.
  private func isOfTheField(_ concept: String) -> Bool {
    let frames: Set<String> = [
      "medicare", "medicaid", "commercial-payer", "medicare-advantage", "tricare",
      "workers-compensation", "practitioner-role", "generic-word",
    ]
    if frames.contains(concept) || concept.hasPrefix("state-") { return false }
    return frames.isDisjoint(with: parser.vocabulary.ancestors(of: concept))
  }
}

extension Mention {
  /// Whether this is a code, known or not, or a range of codes.
  var isCode: Bool {
    switch value {
    case .code, .unknownCode, .range: true
    default: false
    }
  }
}
