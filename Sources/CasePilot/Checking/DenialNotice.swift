import CaseModel

/// What a remittance says of a denied line.
public struct DenialNotice: Hashable, Sendable {
  /// Who owes the amount: `CO`, `PR`, `OA`, `PI`; empty when not told.
  public var group: String
  /// The adjustment reason code (X12 CARC).
  public var reason: String
  /// The code of the denied line, when told.
  public var deniedCode: String?
  /// The number of the denied line on the claim, when told.
  public var deniedLine: Int?
  /// The day of the remittance, from which the time for an appeal runs.
  public var decided: ServiceDate?

  /// Makes one from its parts.
  public init(
    group: String = "",
    reason: String,
    deniedCode: String? = nil,
    decided: ServiceDate? = nil
  ) {
    self.group = group
    self.reason = reason
    self.deniedCode = deniedCode
    self.decided = decided
  }

  /// Reads `CO-97`, `CO 97` or `97`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.uppercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let groups = ["CO", "PR", "OA", "PI", "CR"]
    switch parts.count {
    case 1 where groups.contains(where: { parts[0].hasPrefix($0) && parts[0].utf8.count > 2 }):
      self.init(group: String(parts[0].prefix(2)), reason: String(parts[0].dropFirst(2)))
    case 1: self.init(reason: parts[0])
    case 2 where groups.contains(parts[0]): self.init(group: parts[0], reason: parts[1])
    default: return nil
    }
    let isShaped = reason.utf8.count <= 4 && reason.contains(where: \.isNumber)
    guard isShaped, reason.utf8.allSatisfy({ (48...57).contains($0) || (65...90).contains($0) })
    else { return nil }
  }

  /// `CO-97`, or `97` without a group.
  public var name: String { group.isEmpty ? reason : "\(group)-\(reason)" }
}
