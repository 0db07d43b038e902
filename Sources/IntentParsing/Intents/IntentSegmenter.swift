import CaseModel

/// Decides which parts of a text are questions of their own, and joins the others to their neighbours.
struct IntentSegmenter {
  struct Segment {
    var tokens: Range<Int>
    var matches: [SegmentMatcher.Match]
    /// Whether a pronoun in it stands for the codes named before it.
    var leansBack: Bool
  }

  /// More questions than this are not asked in one text; the rest joins the last.
  private static let limit = 12
  /// More parts than this are not weighed one by one.
  private static let partLimit = 60

  let scene: QuestionScene
  let index: PatternIndex
  private var reading: QuestionReading { scene.reading }

  init(scene: QuestionScene, index: PatternIndex) {
    self.scene = scene
    self.index = index
  }

  func segments() -> [Segment] {
    let parts = afterRetraction(QuestionSplitter(reading).parts())
    guard parts.count > 1 else {
      return [segment(parts.first?.tokens ?? 0..<reading.tokens.count, after: 0)]
    }
    return joined(parts).map { segment($0, after: parts[0].tokens.lowerBound) }
  }

  /// "… no wait: …" takes back what was said before.
  private func afterRetraction(_ parts: [QuestionSplitter.Part]) -> [QuestionSplitter.Part] {
    guard
      let last = parts.indices.dropFirst().last(where: { place in
        let start = parts[place].tokens.lowerBound
        return ["wait", "sorry"].contains(reading.word(start + 1)) && reading.word(start) == "no"
          || reading.word(start) == "scratch" && reading.word(start + 1) == "that"
      })
    else { return parts }
    return Array(parts[last...])
  }

  private func segment(_ span: Range<Int>, after start: Int) -> Segment {
    let leans = leansBack(span, after: start)
    let matcher = SegmentMatcher(index: index, scene: scene, span: span, pronouns: leans)
    return Segment(
      tokens: span,
      matches: matcher.matches().filter { $0.score >= IntentParser.threshold },
      leansBack: leans
    )
  }

  private func leansBack(_ span: Range<Int>, after start: Int) -> Bool {
    span.lowerBound > start && !hasCode(span) && span.contains(where: reading.isPronoun)
      && hasCode(start..<span.lowerBound)
  }

  // MARK: Joining

  private func joined(_ parts: [QuestionSplitter.Part]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var waiting: Int?
    for part in parts.prefix(Self.partLimit) {
      let start = waiting ?? part.tokens.lowerBound
      if let last = spans.last, spans.count >= Self.limit || !standsAlone(part, after: last) {
        spans[spans.count - 1] = last.lowerBound..<part.tokens.upperBound
      } else if spans.isEmpty, !part.isQuestion, !part.isListed {
        // What is told before the first question belongs to it.
        waiting = start
        continue
      } else {
        spans.append(start..<part.tokens.upperBound)
      }
      waiting = nil
    }
    if let waiting { spans.append(waiting..<reading.tokens.count) }
    if parts.count > Self.partLimit, let last = spans.last {
      spans[spans.count - 1] = last.lowerBound..<reading.tokens.count
    }
    return absorbed(spans)
  }

  private func standsAlone(_ part: QuestionSplitter.Part, after last: Range<Int>) -> Bool {
    if part.boundary == .item { return true }
    guard part.isQuestion || part.boundary == .line, part.tokens.count >= 2,
      let best = segment(part.tokens, after: last.lowerBound).matches.first
    else { return false }
    if part.boundary == .line, !part.isQuestion { return best.score >= 1.5 && asks(last) }
    let stands = part.boundary == .joint ? hasSubject(part.tokens) : hasEntity(part.tokens)
    if stands || leansBack(part.tokens, after: last.lowerBound) {
      return best.score >= 0.7 && asks(last)
    }
    return best.score >= 1.2 && part.boundary != .joint && !hasEntity(last) && asks(last)
  }

  /// Whether a span asks something on its own already.
  private func asks(_ span: Range<Int>) -> Bool {
    (segment(span, after: span.lowerBound).matches.first?.score ?? 0) >= 0.9
  }

  /// Joins a first span that asks nothing to the one behind it.
  private func absorbed(_ spans: [Range<Int>]) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    for span in spans {
      if let last = kept.last, kept.count == 1, !asks(last), !isItem(span) {
        kept[0] = last.lowerBound..<span.upperBound
      } else {
        kept.append(span)
      }
    }
    return kept
  }

  private func isItem(_ span: Range<Int>) -> Bool {
    span.lowerBound > 0 && reading.tokens[span.lowerBound].before.contains(.close)
  }

  // MARK: What a span holds

  private func hasCode(_ span: Range<Int>) -> Bool {
    holds(span) { value in
      switch value {
      case .code, .unknownCode, .range: true
      default: false
      }
    }
  }

  /// Something to ask about on its own; a modifier needs the codes told before.
  private func hasSubject(_ span: Range<Int>) -> Bool {
    holds(span) { value in
      switch value {
      case .code, .unknownCode, .range, .denial, .remark, .place: true
      default: false
      }
    }
  }

  private func hasEntity(_ span: Range<Int>) -> Bool {
    holds(span) { value in
      switch value {
      case .code, .unknownCode, .range, .modifier, .denial, .remark, .place: true
      default: false
      }
    }
  }

  private func holds(_ span: Range<Int>, _ isMeant: (Mention.Value) -> Bool) -> Bool {
    reading.findings.contains { span.contains($0.tokens.lowerBound) && isMeant($0.value) }
  }
}
