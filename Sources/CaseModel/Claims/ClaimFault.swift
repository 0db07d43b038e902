/// Why a claim or record could not be read.
///
/// Carries no value of the file but the claim's own control number, so that no patient is named.
public struct ClaimFault: Hashable, Sendable, Error {
  /// The claim's control number, when it was read before the fault.
  public var claim: String?
  /// Where: `line 4, column units`, `segment 31 SV1, element 2`.
  public var place: String
  /// What is wrong, and what to do.
  public var message: String

  /// Makes one from its parts.
  public init(claim: String? = nil, place: String, message: String) {
    self.claim = claim
    self.place = place
    self.message = message
  }
}
