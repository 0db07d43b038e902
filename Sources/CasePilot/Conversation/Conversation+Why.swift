import CaseModel

extension Conversation {
  /// What an answer rests on: how it was read, which rules fired, and which nearly did.
  public func why(_ answer: Answer) -> [String] {
    guard answer.parts.isEmpty else { return answer.parts.flatMap(why) }
    let reading = answer.interpretation
    var lines = ["Read by the rule '\(reading.rule)': \(reading.reading)"]
    if !reading.pattern.isEmpty { lines.append("  by the pattern: \(reading.pattern)") }
    lines += answer.trace.filter { $0.outcome == .fired }.map { "Fired: \(Self.name($0))" }
    for step in answer.trace {
      switch step.outcome {
      case .fired: continue
      case .nearMiss(let phrase): lines.append("Nearly: \(Self.name(step)); it would have fired if: \(phrase)")
      case .overridden(let winner): lines.append("Gave way: \(step.rule) to \(winner)")
      }
    }
    for sentence in answer.sentences {
      lines.append("\(sentence.text)")
      lines += sentence.citations.map { "    \($0.title)\($0.section.isEmpty ? "" : ", \($0.section)")" }
    }
    return lines
  }

  private static func name(_ step: TraceStep) -> String {
    step.binding.isEmpty ? step.rule : "\(step.rule) (\(step.binding))"
  }
}
