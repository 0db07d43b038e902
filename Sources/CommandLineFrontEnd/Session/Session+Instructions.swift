import CaseModel
import CasePilot

extension Session {
  /// Does what one line asks for.
  func obey(_ instruction: SessionInstruction) throws {
    switch instruction {
    case .question(let text): try ask(text)
    case .whatIf(let change):
      if try recheck(change) { return }
      _ = try lastAnswer()
      try ask(WhatIf(change: change).question)
    case .why: try state.lastChecked == nil ? explain() : explainChecks()
    case .how(let number): try source(number)
    case .open(let number, let line): try open(number, line: line)
    case .choose(let choice, let word): try say(state.choose(choice, word))
    case .json: try say(written(.json) ?? lastAnswer().json(), as: .json)
    case .markdown: try say(written(.markdown) ?? lastAnswer().markdown())
    case .more: try more()
    case .check(let text): try check(text)
    case .explain(let id): try RuleReading(library: library).write(id, to: surroundings.output)
    case .help: try help()
    case .log(let path): try logTo(path)
    case .lookUp(let codes): try lookUp(codes)
    case .search(let words): try search(words)
    case .calculate(let words, let line): try calculate(words, line: line)
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

  private func more() throws {
    let answer = try lastAnswer()
    state.keep(answer, isFull: true)
    try display.write(answer, isFull: true, to: surroundings.output)
  }

  private func source(_ number: Int) throws {
    switch state.numbered {
    case .answer(let citations, _): try cards(number, of: citations)
    case .hits(let hits): try cards(number, of: [hits.map(\.citation)])
    case .nothing: throw FrontEndError.nothingAnswered
    }
  }

  /// The cards of a number; an answer in parts has one in each of them.
  private func cards(_ number: Int, of groups: [[Citation]]) throws {
    let found = groups.compactMap { $0.indices.contains(number - 1) ? $0[number - 1] : nil }
    guard !found.isEmpty else { throw FrontEndError.nothingToOpen(number) }
    let lines = found.flatMap { citation in
      CitationCard(number: number, citation: citation, answer: state.lastAnswer)
        .lines(width: display.width)
    }
    try say(lines.joined(separator: "\n"))
  }

  /// A suggested question comes before a source; a number that opens nothing is a question itself:
  /// "25" asks about a modifier.
  private func open(_ number: Int, line: String) throws {
    let index = number - 1
    switch state.numbered {
    case .answer(_, let choices) where choices.indices.contains(index): try ask(choices[index])
    case .answer(let citations, _) where citations.contains(where: { $0.indices.contains(index) }):
      try cards(number, of: citations)
    case .hits(let all) where all.indices.contains(index): try lookUp([all[index].code])
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
