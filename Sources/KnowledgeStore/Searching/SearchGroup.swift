/// One thing that a search asks for, with the ways to say it.
struct SearchGroup {
  struct Alternative {
    /// Words that a row must all hold.
    var words: [String]
    var stems: [String]
    /// How surely it is what was meant: 1 for the very words.
    var quality: Double
    /// Whether the word may go on: "chole" for cholecystectomy.
    var isPrefix = false
    /// Whether the words are stems already, as a repaired word is.
    var isStemmed = false
  }

  var alternatives: [Alternative]
  /// How much the words tell: rare ones more.
  var weight = 1.0
  /// How many rows hold it, at most.
  var rows = 0
  /// Whether rows are so many that the words alone do not find anything.
  var isCommon = false
  /// Asked for as missing: "without contrast".
  var isAbsent = false
  /// UTF-8 offsets in the text.
  var range: Range<Int>
}

/// A side that a search or a row names.
enum BodySide {
  case left, right, both

  init?(stem: String) {
    switch stem {
    case "left", "lt": self = .left
    case "right", "rt": self = .right
    case "bilater", "bilat", "both": self = .both
    default: return nil
    }
  }
}

/// A search, understood: what is asked for, on which side, how many, and in which code sets.
struct SearchPlan {
  var groups: [SearchGroup] = []
  var side: BodySide?
  var counts: [CountSpan] = []
  /// Code sets that the wording names: "icd 10 for …".
  var named: Set<UInt8> = []
  /// Whether something further is asked for: "each additional".
  var isFurther = false
  var isLater = false
  /// Whether both are asked for: "with and without contrast".
  var isBoth = false
  var isAnesthesia = false
  /// Per concept of the query, its ids and the groups that its words stand in.
  var concepts: [(ids: Set<String>, groups: [Int])] = []

  var weight: Double { groups.reduce(0) { $0 + $1.weight } }
}
