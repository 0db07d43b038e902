import CaseModel
import CasePilot

extension Session {
  /// Calculates under what was set in the session; words that are no command are a question.
  func calculate(_ words: [String], line: String) throws {
    guard let command = try CalculationLine.command(CalculationLine.words(words)) else {
      return try ask(line)
    }
    var form = form
    let request: CalculationRequest
    do { request = try command.request(&form) } catch FrontEndError.unknownValue(_, let given, _)
      where !form.isOpen && words.contains(given) && !Self.isShaped(given)
    {
      // "calculate fee for 99213 in Dallas" is a sentence.
      return try ask(line)
    }
    var service = state.question("")
    if let date = command.options.service.date {
      (service.date, service.dateIsGiven) = (date, true)
    }
    if let payer = command.options.service.payer { service.payer = payer }
    let current = try conversation ?? library.conversation()
    conversation = current
    let calculation = try current.calculate(request, for: service)
    state.numbered = .answer(citations: [calculation.numberedCitations], choices: [])
    var display = display
    display.format = command.options.display.format ?? display.format
    try display.write(calculation, to: surroundings.output)
    try log?.write(
      question: "calculate \(calculation.kind.rawValue)",
      answer: calculation.markdown()
    )
  }

  /// Whether a word looks like a value that was mistyped, not like a word of a sentence.
  private static func isShaped(_ word: String) -> Bool { word.contains(where: \.isNumber) }
}
