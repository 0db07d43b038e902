/// What the Medicare physician fee schedule allows for one code.
public struct FeeRequest: Hashable, Sendable {
  /// The procedure.
  public var code: Code
  /// Modifiers on the line: 26, TC, 50, 62, 80, AS, 54, 55, 78 and others that change the fee.
  public var modifiers: [String]
  /// A town, a state, a payment area or a five-digit ZIP code; empty for the national amount.
  public var area: String
  /// Both amounts are given when it is nil.
  public var site: PaymentSite?

  /// Makes one from its parts.
  public init(
    _ code: Code,
    modifiers: [String] = [],
    area: String = "",
    site: PaymentSite? = nil
  ) {
    self.code = code
    self.modifiers = modifiers
    self.area = area
    self.site = site
  }
}

/// What several procedures of one session are paid together: endoscopy families and the multiple procedure rule.
public struct ProceduresRequest: Hashable, Sendable {
  /// One procedure with the modifiers on its line.
  public struct Line: Hashable, Sendable {
    /// The procedure.
    public var code: Code
    /// Modifiers on the line.
    public var modifiers: [String]

    /// Makes one from its parts.
    public init(_ code: Code, modifiers: [String] = []) {
      self.code = code
      self.modifiers = modifiers
    }
  }

  /// Two or more, in any order.
  public var lines: [Line]
  /// A town, a state, a payment area or a five-digit ZIP code; empty for the national amount.
  public var area: String
  /// A facility is taken when it is nil.
  public var site: PaymentSite?

  /// Makes one from its parts.
  public init(_ lines: [Line], area: String = "", site: PaymentSite? = nil) {
    self.lines = lines
    self.area = area
    self.site = site
  }
}
