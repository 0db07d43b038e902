/// Something that was not checked on a claim, and why.
public struct CheckGap: Hashable, Sendable {
  /// What was left unchecked: `PTP edits on 2026-11-26`.
  public var what: String
  /// Why, and what would settle it.
  public var why: String
  /// Whether a coder would count on it having been checked, so that the claim cannot be called clean.
  public var isEssential: Bool

  /// Makes one from its parts.
  public init(what: String, why: String, isEssential: Bool = true) {
    self.what = what
    self.why = why
    self.isEssential = isEssential
  }
}
