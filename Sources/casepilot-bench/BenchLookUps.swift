import CaseModel
import KnowledgeStore

/// Measures look-ups and searches through the library, on a database with everything loaded.
struct BenchLookUps {
  enum Part: String {
    case lookUps = "look-ups"
    case searches
  }

  let database: String
  let day: ServiceDate

  func measure(_ parts: [Part], _ table: inout BenchTable) throws {
    if parts.contains(.lookUps) { try measureLookUps(&table) }
    if parts.contains(.searches) { try measureSearch(&table) }
  }

  private func measureLookUps(_ table: inout BenchTable) throws {
    let codes = try procedures()
    guard codes.count > 1000 else { return }
    try measureFirstPairs(&table, codes)
    try measurePairs(&table, Array(codes.prefix(2000)))
    try measureClaims(&table, codes)
    try measureRows(&table, codes)
  }

  private func session() throws -> SQLiteKnowledge {
    try KnowledgeDatabase.open(database).session()
  }

  private func procedures() throws -> [Code] {
    let range = CodeRange(
      Code(system: .cpt, canonical: "10000"),
      Code(system: .cpt, canonical: "99999")
    )
    return try range.map { try session().codes(in: $0, limit: 20_000) } ?? []
  }

  /// Each code is asked for once, so that every look-up reads two blocks of the file.
  private func measureFirstPairs(_ table: inout BenchTable, _ codes: [Code]) throws {
    var times: [Double] = []
    for _ in 0..<5 {
      let knowledge = try session()
      _ = try knowledge.pairEdits(codes[0], codes[1], setting: .practitioner, on: day)
      let pairs = stride(from: 2, to: codes.count - 1, by: 2).map { (codes[$0], codes[$0 + 1]) }
      let seconds = try Stopwatch.seconds {
        for (left, right) in pairs {
          _ = try knowledge.pairEdits(left, right, setting: .practitioner, on: day)
        }
      }
      times.append(seconds / Double(pairs.count))
    }
    table.add(
      "one pair by date, both ways round, codes not asked for before",
      BenchTable.seconds(times.sorted()[2]),
      "",
      ""
    )
  }

  /// Pairs that were not asked for before, of codes that were.
  private func measurePairs(_ table: inout BenchTable, _ codes: [Code]) throws {
    let count = 100_000
    var number = 0
    var times: [Double] = []
    for _ in 0..<5 {
      let knowledge = try session()
      number = 0
      let seconds = try Stopwatch.seconds {
        for index in 0..<count {
          let left = codes[index % codes.count]
          let right = codes[(index * 7 + index / 1000) % codes.count]
          number += try knowledge.pairEdits(left, right, setting: .practitioner, on: day).edits
            .count
        }
      }
      times.append(seconds / Double(count))
    }
    table.add(
      "one pair by date, both ways round, among 2000 codes (\(number) of \(count) found)",
      BenchTable.seconds(times.sorted()[2]),
      "",
      ""
    )
  }

  /// Claims of ten codes that stand near each other, 45 pairs each.
  private func measureClaims(_ table: inout BenchTable, _ codes: [Code]) throws {
    let knowledge = try session()
    let claims = 5000
    let seconds = try Stopwatch.seconds {
      for claim in 0..<claims {
        let first = claim * 37 % (codes.count - 400)
        let lines = (0..<10).map { codes[first + $0 * 39] }
        for (index, left) in lines.enumerated() {
          for right in lines[..<index] {
            _ = try knowledge.pairEdits(left, right, setting: .practitioner, on: day)
          }
        }
      }
    }
    table.add(
      "the 45 pairs of a claim of ten codes, \(claims) claims",
      BenchTable.seconds(seconds / Double(claims)),
      "",
      ""
    )
  }

  private func measureRows(_ table: inout BenchTable, _ codes: [Code]) throws {
    let some = (0..<500).map { codes[$0 * 19 % codes.count] }
    let knowledge = try session()
    func add(_ work: String, _ look: (Code) throws -> Void) throws {
      let first = try Stopwatch.seconds { for code in some { try look(code) } }
      let again = try Stopwatch.seconds { for code in some { try look(code) } }
      let count = Double(some.count)
      table.add(
        work,
        "\(BenchTable.seconds(first / count)), again \(BenchTable.seconds(again / count))",
        "",
        ""
      )
    }
    try add("unit limit of a code") {
      _ = try knowledge.unitLimit($0, setting: .practitioner, on: day)
    }
    try add("relative values of a code") { _ = try knowledge.relativeValues($0, on: day) }
    try add("add-on row of a code") { _ = try knowledge.addOn($0, on: day) }
    try add("record of a code") { _ = try knowledge.code($0, on: day) }
  }

  /// Searches of two words from titles, each typed once.
  private func measureSearch(_ table: inout BenchTable) throws {
    let knowledge = try session()
    let queries = try titleWords(knowledge)
    guard queries.count > 100 else { return }
    _ = try knowledge.search(CodeQuery("low back pain", systems: [.icd10cm]), limit: 10)
    let times = try queries.map { words in
      try Stopwatch.seconds {
        _ = try knowledge.search(
          CodeQuery(words, systems: [.icd10cm], date: day),
          limit: 10
        )
      }
    }.sorted()
    table.add(
      "ranked search of two words over ICD-10-CM, \(times.count) searches, the median and the slowest tenth",
      "\(BenchTable.seconds(times[times.count / 2])), \(BenchTable.seconds(times[times.count * 9 / 10]))",
      "",
      ""
    )
  }

  /// The two longest words of every so many titles of billable codes.
  private func titleWords(_ knowledge: SQLiteKnowledge) throws -> [String] {
    let range = CodeRange(
      Code(system: .icd10cm, canonical: "A00"),
      Code(system: .icd10cm, canonical: "Z99")
    )
    let codes = try range.map { try knowledge.codes(in: $0, limit: 60_000) } ?? []
    return try stride(from: 0, to: codes.count, by: max(1, codes.count / 300)).compactMap { place in
      let title = try knowledge.code(codes[place], on: day).records.last?.summary ?? ""
      let words = title.lowercased().split { !$0.isLetter }.sorted { $0.count > $1.count }
      return words.count < 2 ? nil : "\(words[0]) \(words[1])"
    }
  }
}
