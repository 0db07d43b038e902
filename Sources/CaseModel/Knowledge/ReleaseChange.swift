/// Something that differs between two releases of a table.
public struct ReleaseChange: Hashable, Sendable {
  /// What sort of change it is.
  public enum Kind: String, Sendable, CaseIterable {
    case newPair, endedPair, turnedIndicator
    case newLimit, endedLimit, movedLimit
    case newAddOn, endedAddOn
    case newCode, endedCode, changedCode
    case changedValues, changedStatus
  }

  /// What sort of change it is.
  public var kind: Kind
  /// The code that it is about; column one of a pair.
  public var code: Code
  /// The other code of a pair, or the primary of an add-on.
  public var partner: Code?
  /// "1 → 0".
  public var text: String
  /// The change holds from a day before the new release.
  public var reachesBack: Bool

  /// Describes a change.
  public init(
    kind: Kind,
    code: Code,
    partner: Code? = nil,
    text: String,
    reachesBack: Bool = false
  ) {
    self.kind = kind
    self.code = code
    self.partner = partner
    self.text = text
    self.reachesBack = reachesBack
  }
}

extension ReleaseChange.Kind {
  /// The heading under which such changes are listed.
  public var title: String {
    switch self {
    case .newPair: "New pairs"
    case .endedPair: "Pairs no longer in force"
    case .turnedIndicator: "Modifier indicators turned"
    case .newLimit: "New MUE values"
    case .endedLimit: "MUE values taken out"
    case .movedLimit: "MUE values moved"
    case .newAddOn: "New add-on pairs"
    case .endedAddOn: "Add-on pairs no longer in force"
    case .newCode: "New codes"
    case .endedCode: "Codes no longer valid"
    case .changedCode: "Codes changed"
    case .changedValues: "Relative values changed"
    case .changedStatus: "Status or indicators changed"
    }
  }
}
