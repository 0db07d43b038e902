/// What stands between two tokens of a question; several signs may stand together.
struct Separators: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  static let space = Separators(rawValue: 1 << 0)
  static let newline = Separators(rawValue: 1 << 1)
  static let hyphen = Separators(rawValue: 1 << 2)
  static let slash = Separators(rawValue: 1 << 3)
  static let dot = Separators(rawValue: 1 << 4)
  static let comma = Separators(rawValue: 1 << 5)
  static let colon = Separators(rawValue: 1 << 6)
  static let semicolon = Separators(rawValue: 1 << 7)
  static let question = Separators(rawValue: 1 << 8)
  static let exclamation = Separators(rawValue: 1 << 9)
  static let dollar = Separators(rawValue: 1 << 10)
  static let percent = Separators(rawValue: 1 << 11)
  static let plus = Separators(rawValue: 1 << 12)
  static let hash = Separators(rawValue: 1 << 13)
  static let open = Separators(rawValue: 1 << 14)
  static let close = Separators(rawValue: 1 << 15)
  static let quote = Separators(rawValue: 1 << 16)
  static let ampersand = Separators(rawValue: 1 << 17)
  static let times = Separators(rawValue: 1 << 18)
  static let other = Separators(rawValue: 1 << 19)
  /// The start or the end of the text.
  static let edge = Separators(rawValue: 1 << 20)

  /// Signs that end a sentence or a part of one.
  static let stops: Separators = [
    .newline, .dot, .semicolon, .question, .exclamation, .edge, .colon,
  ]

  /// Whether something other than `signs` and blanks stands here.
  func isWithin(_ signs: Separators) -> Bool { isSubset(of: signs.union([.space, .newline])) }

  /// Whether exactly one kind of sign stands here, without a blank.
  func isGlued(by sign: Separators) -> Bool { self == sign }
}
