/// What the HCPCS Level II file says of a code beside its title and dates.
package struct HcpcsDetail: Hashable, Sendable {
  package var code: Code
  package var shortTitle: String
  /// Pricing indicators: `00`, `51`, ….
  package var pricing: [String]
  /// C, D, I, M or S: how Medicare covers it.
  package var coverage: String
  /// What the last action was: A added, C long title changed, D ended, N none, ….
  package var action: String
  package var actionDay: ServiceDate?
  package var baseUnits: Int?
  /// Codes that the file refers to.
  package var successors: [String]

  package init(
    code: Code,
    shortTitle: String,
    pricing: [String],
    coverage: String,
    action: String,
    actionDay: ServiceDate?,
    baseUnits: Int?,
    successors: [String]
  ) {
    self.code = code
    self.shortTitle = shortTitle
    self.pricing = pricing
    self.coverage = coverage
    self.action = action
    self.actionDay = actionDay
    self.baseUnits = baseUnits
    self.successors = successors
  }
}
