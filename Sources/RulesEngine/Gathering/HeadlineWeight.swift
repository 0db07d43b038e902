/// How strongly each kind of evidence claims the first line; more wins.
enum HeadlineWeight {
  /// A fact that corrects a premise, when all that it needs is in the question.
  static let leadingFact = 500.0
  /// Nothing can be answered about a code that does not exist.
  static let unknownCode = 450.0
  /// A table that was asked for by name: the meaning of a code, a modifier, a denial.
  static let askedTable = 320.0
  /// Worked out from everything that it depends on: a visit level, the units of a drug and its waste.
  static let settled = 520.0
  /// Computed from what the question tells.
  static let computed = 340.0
  /// A table that bears on the question.
  static let table = 150.0
  static let fact = 100.0
  static let fallback = 10.0
}
