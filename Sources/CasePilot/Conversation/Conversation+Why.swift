import CaseModel

extension Conversation {
  /// What an answer rests on: how it was read, which rules fired, and which nearly did.
  public func why(_ answer: Answer) -> [String] {
    guard answer.parts.isEmpty else { return answer.parts.flatMap(why) }
    let reading = answer.interpretation
    var lines = ["Read by the rule '\(reading.rule)': \(reading.reading)"]
    if !reading.pattern.isEmpty { lines.append("  by the pattern: \(reading.pattern)") }
    lines += answer.trace.filter { $0.outcome == .fired }.map { "Fired: \(Self.name($0))" }
    for step in Self.telling(answer.trace) {
      switch step.outcome {
      case .fired: continue
      case .nearMiss(let phrase):
        lines.append("Nearly: \(Self.name(step)); it would have fired if: \(phrase)")
      case .overridden(let winner): lines.append("Gave way: \(step.rule) to \(winner)")
      }
    }
    for sentence in answer.sentences {
      lines.append("\(sentence.text)")
      lines += sentence.citations.map {
        "    \($0.title)\($0.section.isEmpty ? "" : ", \($0.section)")"
      }
    }
    return lines
  }

  /// How many near misses are shown.
  private static let nearMisses = 5
  /// What a person can change about a claim; a condition on anything else is no use as a near miss.
  private static let changeable = [
    "modifier", "units", "payer", "setting", "place", "date", "minutes",
  ]

  /// The steps worth telling: all that gave way, and the near misses that the asker can act on.
  private static func telling(_ trace: [TraceStep]) -> [TraceStep] {
    var shown = 0
    return trace.filter { step in
      guard case .nearMiss(let phrase) = step.outcome else { return true }
      guard shown < nearMisses, changeable.contains(where: phrase.contains) else { return false }
      shown += 1
      return true
    }
  }

  private static func name(_ step: TraceStep) -> String {
    step.binding.isEmpty ? step.rule : "\(step.rule) (\(step.binding))"
  }
}
