import CaseModel
import CasePilot
import LineEditing

extension Session {
  /// Asks, shows and keeps the answer.
  func ask(_ text: String) throws {
    let question = state.question(text)
    try show(titled: text) { try $0.ask(question) }
  }

  func lookUp(_ codes: [String]) throws {
    let service = state.question("")
    for code in codes {
      try show(titled: "look-up \(code)") { try $0.lookUp(code, for: service) }
    }
  }

  func search(_ words: String) throws {
    guard let hits = try working({ try $0.search(words, limit: 20) }) else { return }
    state.numbered = .hits(hits)
    let text = SearchHits(asked: words, hits: hits).text(width: display.width)
    try say(text)
    try log?.write(
      question: "search \(words)",
      answer: SearchHits(asked: words, hits: hits).markdown
    )
  }

  private func show(
    titled title: String,
    _ work: @escaping @Sendable (Conversation) throws -> Answer
  ) throws {
    guard let answer = try working(work) else { return }
    state.keep(answer)
    try display.write(answer, to: surroundings.output)
    try log?.write(question: title, answer: answer.markdown())
  }

  /// Works on the conversation; Ctrl-C gives the work up, and the conversation with it.
  private func working<Value: Sendable>(
    _ work: @escaping @Sendable (Conversation) throws -> Value
  ) throws -> Value? {
    let current = try conversation ?? library.conversation()
    conversation = current
    guard let signals else { return try work(current) }
    // Only the background thread touches the conversation while it works, and no one after a cancel.
    nonisolated(unsafe) let lent = current
    let value = try BackgroundWork.value(signals: signals) { try work(lent) }
    if value == nil {
      conversation = nil
      surroundings.complain("\ncancelled")
    }
    return value
  }
}
