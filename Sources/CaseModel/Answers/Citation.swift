/// Where a sentence comes from: a document and its section, or a row of a dated table.
public struct Citation: Hashable, Sendable {
  /// The id of the authority or release.
  public var source: String
  /// The name of the document or release.
  public var title: String
  /// The edition, quarter or label; empty when the document has none.
  public var edition: String
  /// The section, chapter or table row.
  public var section: String
  /// The days for which it holds.
  public var period: EffectivePeriod
  /// The public address, empty when there is none.
  public var address: String
  /// False for what is well known but was not seen in the source by us.
  public var isChecked: Bool

  /// Makes one from its parts.
  public init(
    source: String,
    title: String,
    edition: String = "",
    section: String = "",
    period: EffectivePeriod = .always,
    address: String = "",
    isChecked: Bool = true
  ) {
    self.source = source
    self.title = title
    self.edition = edition
    self.section = section
    self.period = period
    self.address = address
    self.isChecked = isChecked
  }
}
