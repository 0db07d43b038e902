/// Every pair of a few codes against the PTP edits, whichever way round they were named.
public struct ConflictMatrix: Hashable, Sendable {
  /// What the table says of a pair.
  public enum State: String, Hashable, Sendable {
    /// An edit in force on the day.
    case edit
    /// An edit that holds on another day only.
    case notInForce
    case noEdit
    /// No table covers the pair.
    case notChecked
  }

  /// One pair of codes.
  public struct Row: Hashable, Sendable {
    /// The code that is paid; the first named when there is no edit.
    public var columnOne: String
    /// The code that is denied unless a modifier opens the edit.
    public var columnTwo: String
    /// What the table says of the pair.
    public var state: State
    /// 0 never, 1 with a modifier that fits, 9 no longer an edit.
    public var indicator: Int?
    /// The days for which the edit holds.
    public var period: EffectivePeriod?
    /// Where the row stands; nil when nothing was searched.
    public var citation: Citation?
    /// Whether only a release of another date was there to search.
    public var isOutside: Bool

    /// Makes one from its parts.
    public init(
      columnOne: String,
      columnTwo: String,
      state: State,
      indicator: Int? = nil,
      period: EffectivePeriod? = nil,
      citation: Citation? = nil,
      isOutside: Bool = false
    ) {
      self.columnOne = columnOne
      self.columnTwo = columnTwo
      self.state = state
      self.indicator = indicator
      self.period = period
      self.citation = citation
      self.isOutside = isOutside
    }
  }

  /// The day of service.
  public var date: ServiceDate
  /// Whose table was searched.
  public var setting: Setting
  /// The pairs in the order of the codes.
  public var rows: [Row]
  /// Codes that are not known, so that nothing can be said of them.
  public var unknown: [String]

  /// Makes one from its parts.
  public init(date: ServiceDate, setting: Setting, rows: [Row], unknown: [String]) {
    self.date = date
    self.setting = setting
    self.rows = rows
    self.unknown = unknown
  }

  /// Whether every pair was searched in a table of the day.
  public var isWhole: Bool {
    unknown.isEmpty && !rows.contains { $0.state == .notChecked || $0.isOutside }
  }
}
