/// Billing units of a drug, and of what was thrown away of a single-dose container.
public struct DrugRequest: Hashable, Sendable {
  /// The code, or nil when the drug is named.
  public var code: Code?
  /// The drug by its generic name or a brand, when no code is told.
  public var drug: String
  /// What was given.
  public var given: Dose?
  /// What the opened containers held together; nil when waste is not asked about.
  public var supplied: Dose?

  /// Makes one from its parts.
  public init(code: Code? = nil, drug: String = "", given: Dose? = nil, supplied: Dose? = nil) {
    self.code = code
    self.drug = drug
    self.given = given
    self.supplied = supplied
  }
}

/// An amount of a drug: `80`, `mg`.
public struct Dose: Hashable, Sendable {
  /// A decimal number without thousands marks.
  public var amount: String
  /// `mg`, `mcg`, `g`, `ml`, `units` and the like.
  public var unit: String

  /// Makes one from its parts.
  public init(_ amount: String, _ unit: String) {
    self.amount = amount
    self.unit = unit
  }

  /// Reads `80 mg`, `80mg` or `1,000 mcg`; anything else is nil.
  public init?(_ text: String) {
    let plain = text.filter { $0 != "," && $0 != " " }
    let amount = plain.prefix { ("0"..."9").contains($0) || $0 == "." }
    let unit = plain.dropFirst(amount.count)
    guard amount.first.map({ $0 != "." }) ?? false, amount.count { $0 == "." } <= 1,
      amount.utf8.count <= 12, !unit.isEmpty, unit.allSatisfy(\.isLetter)
    else { return nil }
    self.init(String(amount), unit.lowercased())
  }
}
