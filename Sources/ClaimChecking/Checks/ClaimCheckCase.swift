import CaseModel

/// A claim beside a check's rule, with what the check must say of it.
package struct ClaimCheckCase: Sendable {
  package var place: SourcePlace
  package var claim: Claim
  /// Earlier claims of the patient.
  package var history: [Claim]
  package var fires: Bool
  /// The lines that the finding must be placed on, when told.
  package var lines: [Int]?

  package init(
    place: SourcePlace,
    claim: Claim,
    history: [Claim] = [],
    fires: Bool,
    lines: [Int]? = nil
  ) {
    self.place = place
    self.claim = claim
    self.history = history
    self.fires = fires
    self.lines = lines
  }
}
