import CaseModel
import CasePilot

extension Session {
  /// Does what one line asks for.
  func obey(_ instruction: SessionInstruction) throws {
    switch instruction {
    case .question(let text): try ask(text)
    case .whatIf(let change):
      _ = try lastAnswer()
      try ask(WhatIf(change: change).question)
    case .why: try explain()
    case .how(let number): try source(number)
    case .open(let number, let line): try open(number, line: line)
    case .choose(let choice, let word): try say(state.choose(choice, word))
    case .json: try say(lastAnswer().json())
    case .markdown: try say(lastAnswer().markdown())
    case .more: try display.write(lastAnswer(), isFull: true, to: surroundings.output)
    case .help: try help()
    case .log(let path): try logTo(path)
    case .lookUp(let codes): try lookUp(codes)
    case .search(let words): try search(words)
    case .clear: try clear()
    case .nothing, .quit: return
    }
  }

  private func lastAnswer() throws -> Answer {
    guard let answer = state.lastAnswer else { throw FrontEndError.nothingAnswered }
    return answer
  }

  private func explain() throws {
    let lines = try conversation?.why(lastAnswer()) ?? []
    guard !lines.isEmpty else { throw FrontEndError.nothingAnswered }
    try say(lines.joined(separator: "\n"))
  }

  private func source(_ number: Int) throws {
    switch state.numbered {
    case .citations(let all): try card(number, of: all)
    case .hits(let hits): try card(number, of: hits.map(\.citation))
    case .choices, .nothing: try card(number, of: lastAnswer().numberedCitations)
    }
  }

  private func card(_ number: Int, of citations: [Citation]) throws {
    guard citations.indices.contains(number - 1) else { throw FrontEndError.nothingToOpen }
    let card = CitationCard(
      number: number,
      citation: citations[number - 1],
      answer: state.lastAnswer
    )
    try say(card.lines.joined(separator: "\n"))
  }

  /// A number that opens nothing is a question: "25" asks about a modifier.
  private func open(_ number: Int, line: String) throws {
    switch state.numbered {
    case .citations(let all) where all.indices.contains(number - 1): try card(number, of: all)
    case .choices(let all) where all.indices.contains(number - 1): try ask(all[number - 1])
    case .hits(let all) where all.indices.contains(number - 1): try lookUp([all[number - 1].code])
    default: try ask(line)
    }
  }

  private func help() throws {
    try say(
      SessionInstruction.guide.map { entry in
        let start = "  " + entry.usage + String(repeating: " ", count: 17 - entry.usage.count)
        return WrappedText.lines(entry.meaning, width: display.width, first: start)
          .joined(separator: "\n")
      }.joined(separator: "\n")
    )
  }

  private func logTo(_ path: String?) throws {
    guard let path else {
      return try say(log.map { "the session is written to \($0.path)" } ?? "no log is written")
    }
    log?.close()
    log = nil
    guard path != "off" else { return try say("the log is closed") }
    log = try SessionLog(path: path, today: state.today)
    try say("the session is appended to \(path)")
  }

  private func clear() throws {
    conversation?.forget()
    state.forget()
    try say("the questions so far are forgotten")
  }
}
