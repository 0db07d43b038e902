import CaseModel
import CasePilot

extension Session {
  /// Checks a claim as it is typed.
  func check(_ text: String) throws {
    do {
      try check(Claim(typed: text, defaults: state.claimDefaults))
    } catch let fault as ClaimFault {
      throw FrontEndError.unreadableClaim(place: fault.place, message: fault.message)
    }
  }

  /// Checks the last claim with a change; false when there is none, or the words are for the last question.
  func recheck(_ change: String) throws -> Bool {
    guard let checked = state.lastChecked else { return false }
    guard let claim = ClaimChange(change).applied(to: checked.claim) else {
      throw FrontEndError.unknownChange
    }
    try check(claim)
    return true
  }

  /// The last claim in a form, nil when the last thing was no claim.
  func written(_ format: CheckFormat) -> String? { state.lastChecked?.written(format) }

  /// The rules of the last claim's findings, read aloud.
  func explainChecks() throws {
    let ids = state.lastChecked?.findings.map(\.rule) ?? []
    var seen: Set<String> = []
    let texts = try ids.filter { seen.insert($0).inserted }.compactMap(library.ruleText)
    guard !texts.isEmpty else { return try say("no check found anything") }
    try say(texts.joined(separator: "\n\n"))
  }

  private func check(_ claim: Claim) throws {
    let session = try claimSession ?? library.claimSession(today: state.today)
    claimSession = session
    let checked = try session.check(claim)
    state.keep(checked)
    let text = checked.written(.text, width: display.width, isColoured: display.isColoured)
    try say(
      display.format == .json ? checked.written(.json) : text,
      as: display.isColoured ? .coloured : .plain
    )
    try log?.write(question: "check of a claim", answer: checked.written(.markdown))
  }
}
