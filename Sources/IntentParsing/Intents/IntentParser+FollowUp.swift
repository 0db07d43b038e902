import CaseModel

/// Questions that lean on the one before: "and with modifier 25?", "what about 99214", "why?".
extension IntentParser {
  private static let longest = 14

  func followUp(_ question: Question, _ scene: QuestionScene) -> [Intent]? {
    let reading = scene.reading
    guard let previous = question.previous.last, !reading.tokens.isEmpty,
      reading.tokens.count <= Self.longest
    else { return nil }
    if isWhy(reading) { return question.previous.map { asked($0, again: question) } }
    let span = 0..<reading.tokens.count
    let leans = !hasCode(reading) && span.contains(where: reading.isPronoun)
    let best = SegmentMatcher(index: index, scene: scene, span: span, pronouns: leans)
      .matches().first { $0.score >= Self.threshold }
    if asksAnew(reading, best, leans: leans) {
      return leans ? [carried(question, scene, previous)] : nil
    }
    guard isFollowUp(reading) || best == nil else { return nil }
    guard previous.rule != Intent.notUnderstood else { return nil }
    return [amended(previous, by: question, reading)]
  }

  private func isWhy(_ reading: QuestionReading) -> Bool {
    let words = reading.words.filter { !["but", "and", "ok", "so", "is", "that"].contains($0) }
    return words == ["why"] || words == ["how", "come"] || words == ["why", "not"]
  }

  /// Whether the text asks something of its own rather than changing what was asked.
  private func asksAnew(
    _ reading: QuestionReading,
    _ best: SegmentMatcher.Match?,
    leans: Bool
  ) -> Bool {
    guard let best else { return false }
    if !isFollowUp(reading) { return true }
    return best.score >= 1.5 && best.coverage >= 0.6 && !changesOnly(reading)
  }

  /// Whether the text holds nothing but things to put in the place of others.
  private func changesOnly(_ reading: QuestionReading) -> Bool {
    var isTyped = [Bool](repeating: false, count: reading.tokens.count)
    for finding in reading.findings {
      if case .concept(let id) = finding.value, !isFrame(id) { continue }
      for index in finding.tokens { isTyped[index] = true }
    }
    return reading.tokens.indices.allSatisfy { index in
      isTyped[index] || reading.tokens[index].isFunctionWord
        || reading.words[index].hasPrefix("mod") || reading.words[index] == "dos"
    }
  }

  private func isFrame(_ concept: String) -> Bool {
    concept == "modifier" || concept.hasPrefix("state-") || Payer(rawValue: concept) != nil
      || concept == "commercial-payer"
  }

  private func isFollowUp(_ reading: QuestionReading) -> Bool {
    switch (reading.word(0), reading.word(1)) {
    case ("and", _), ("but", _), ("same", _), ("then", _), ("with", _), ("without", _), ("for", _),
      ("in", _), ("what", "about"), ("how", "about"), ("what", "if"), ("whatabout", _),
      ("or", _), ("instead", _), ("also", _), ("if", _), ("ok", "and"), ("w", _), ("on", _):
      true
    default: false
    }
  }

  private func hasCode(_ reading: QuestionReading) -> Bool {
    reading.findings.contains { reading.mention($0).isCode }
  }

  // MARK: Carrying over

  private func asked(_ intent: Intent, again question: Question) -> Intent {
    var intent = intent
    intent.text = question.text
    return intent
  }

  /// A question of its own about the codes of the one before.
  private func carried(
    _ question: Question,
    _ scene: QuestionScene,
    _ previous: Intent
  ) -> Intent {
    let span = 0..<scene.reading.tokens.count
    let matcher = SegmentMatcher(index: index, scene: scene, span: span, pronouns: true)
    let segment = IntentSegmenter.Segment(
      tokens: span,
      matches: matcher.matches().filter { $0.score >= Self.threshold },
      leansBack: false
    )
    var intent = IntentBuilder(question: question, scene: scene, parser: self).intent(of: segment)
    intent.lines = previous.lines + intent.lines
    intent.mentions = previous.mentions.filter(\.isCode).map(\.displaced) + intent.mentions
    if !intent.payerIsGiven, previous.payerIsGiven {
      intent.payer = previous.payer
      intent.payerIsGiven = true
    }
    retitle(&intent)
    return intent
  }

  // MARK: Changing what was asked

  private func amended(
    _ previous: Intent,
    by question: Question,
    _ reading: QuestionReading
  ) -> Intent {
    var intent = previous
    intent.text = question.text
    intent.mentions = previous.mentions.map(\.displaced)
    intent.stems += reading.words.map { WordStem.of($0) }
    for line in reading.codeLines { replaceLine(line, in: &intent, adding: isAdding(reading)) }
    for mention in reading.mentions { amend(&intent, by: mention) }
    intent.settle(reading.mentions)
    intent.alternatives = []
    retitle(&intent)
    return intent
  }

  private func isAdding(_ reading: QuestionReading) -> Bool {
    ["and", "with", "plus"].contains(reading.word(0))
      && !["what", "how"].contains(reading.word(1))
  }

  private func replaceLine(_ line: ClaimLine, in intent: inout Intent, adding: Bool) {
    if adding, intent.gatherings.contains(.pairs) {
      intent.lines.append(line)
      intent.mentions.append(Mention(.code(line.code), at: line.range))
      return
    }
    let nearest = intent.lines.indices.max { left, right in
      likeness(intent.lines[left].code, line.code) < likeness(intent.lines[right].code, line.code)
    }
    guard let nearest else {
      intent.lines.append(line)
      intent.mentions.append(Mention(.code(line.code), at: line.range))
      return
    }
    let old = intent.lines[nearest].code
    intent.lines[nearest].code = line.code
    if !line.modifiers.isEmpty { intent.lines[nearest].modifiers = line.modifiers }
    if line.units != nil { intent.lines[nearest].units = line.units }
    intent.mentions = intent.mentions.map { mention in
      mention.value == .code(old) ? Mention(.code(line.code), at: line.range) : mention
    }
  }

  /// The number of leading characters that two codes share.
  private func likeness(_ left: Code, _ right: Code) -> Int {
    zip(left.text.utf8, right.text.utf8).prefix { $0 == $1 }.count
  }

  private func amend(_ intent: inout Intent, by mention: Mention) {
    switch mention.value {
    case .code(let code) where code.system != .icd10cm: return
    case .modifier(let text): addModifier(text, mention, to: &intent)
    case .concept: intent.mentions.append(mention)
    default:
      intent.mentions.removeAll { $0.value.isSameKind(as: mention.value) }
      intent.mentions.append(mention)
    }
  }

  /// Puts a modifier on the line it fits, when two or more lines are asked about; when modifiers
  /// were the subject, it takes the place of the one before.
  private func addModifier(_ text: String, _ mention: Mention, to intent: inout Intent) {
    let isSubject = !intent.gatherings.contains(.pairs)
    if isSubject {
      intent.mentions.removeAll { $0.value.isSameKind(as: mention.value) }
    }
    intent.mentions.append(mention)
    guard !isSubject, intent.lines.allSatisfy({ !$0.modifiers.contains(text) }) else { return }
    let isVisit = ["24", "25", "57"].contains(text)
    let place = intent.lines.lastIndex { $0.code.text.hasPrefix("99") == isVisit }
    if let place { intent.lines[place].modifiers.append(text) }
  }

  private func retitle(_ intent: inout Intent) {
    guard let rule = index.rules.first(where: { $0.id == intent.rule }) else { return }
    intent.interpretation.reading = InterpretationTitle(title: rule.title).filled(from: intent)
  }
}

extension Mention {
  /// The mention without a place in the present text.
  fileprivate var displaced: Mention { Mention(value, at: 0..<0) }
}

extension Mention.Value {
  fileprivate func isSameKind(as other: Mention.Value) -> Bool {
    switch (self, other) {
    case (.modifier, .modifier), (.units, .units), (.minutes, .minutes), (.place, .place),
      (.payer, .payer), (.state, .state), (.setting, .setting), (.age, .age), (.denial, .denial),
      (.remark, .remark), (.dose, .dose), (.date, .date), (.date, .period), (.period, .date),
      (.period, .period):
      true
    case (.code(let left), .code(let right)): left.system == right.system
    default: false
    }
  }
}
