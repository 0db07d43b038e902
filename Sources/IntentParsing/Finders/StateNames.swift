/// The two-letter names of states and territories, and which of them are words or abbreviations too.
enum StateNames {
  private static let all: Set<String> = [
    "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA",
    "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM",
    "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA",
    "WV", "WI", "WY", "PR", "GU", "VI", "AS", "MP",
  ]
  /// Letters that mean something else at least as often: roles, denial groups, modifiers, words.
  private static let ambiguous: Set<String> = [
    "AL", "AS", "CO", "CT", "DE", "DC", "HI", "ID", "IN", "LA", "MA", "MD", "ME", "MI", "MS", "MP",
    "OK", "OR", "PA", "PR", "SC", "SD", "VA", "VI", "CA", "IL", "MO", "NE", "ND", "RI", "GA",
  ]

  static func contains(_ name: String) -> Bool { all.contains(name) }
  static func isAmbiguous(_ name: String) -> Bool { ambiguous.contains(name) }
}
