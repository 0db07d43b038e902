import CaseModel
import ClaimReading

/// Explains the denied lines of a remittance (X12 835), each by the claim that was sent.
public struct RemittanceRun {
  /// What a remittance holds at one place.
  public enum Outcome {
    case explained(DeniedLine, Answer)
    /// The claim, or the line on it, is not in the file of claims.
    case unmatched(DeniedLine)
    case unreadable(ClaimFault)
  }

  private let conversation: Conversation
  private let claims: SentClaims
  private let decided: ServiceDate?
  private let today: ServiceDate

  /// Makes one from its parts; `decided` is the day of the remittance.
  public init(
    conversation: Conversation,
    claims: SentClaims,
    decided: ServiceDate? = nil,
    today: ServiceDate
  ) {
    self.conversation = conversation
    self.claims = claims
    self.decided = decided
    self.today = today
  }

  /// Reads until `input` gives nil and hands out the denied lines in their order.
  ///
  /// Throws `CheckError` when the file cannot be read at all, and what `input` and `each` throw.
  public func run(
    input: (Int) throws -> [UInt8]?,
    each: (Outcome) throws -> Void
  ) throws {
    var reader = RemittanceReader()
    do {
      while let block = try input(1 << 16) { try reader.feed(block) { try take($0, each) } }
      try reader.finish { try take($0, each) }
    } catch let error as ClaimReadingError {
      throw CheckError.unreadable(error.description)
    }
  }

  private func take(_ record: RemittanceRecord, _ each: (Outcome) throws -> Void) throws {
    switch record {
    case .unreadable(let fault), .notice(let fault): try each(.unreadable(fault))
    case .remittance(let remittance):
      var claim = claims[remittance.claim]
      if claim?.payer == nil { claim?.payer = remittance.payer }
      for denied in DeniedLine.all(of: remittance, beside: claim) {
        try each(outcome(denied, claim))
      }
    }
  }

  private func outcome(_ denied: DeniedLine, _ claim: Claim?) throws -> Outcome {
    guard let claim, denied.notice.deniedLine != nil else { return .unmatched(denied) }
    var notice = denied.notice
    notice.decided = decided
    return .explained(denied, try conversation.explain(notice, of: claim, today: today))
  }
}
