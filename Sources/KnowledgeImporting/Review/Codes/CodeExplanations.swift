import CaseModel

/// The differences from the official tables that are as they should be, each with its reason.
struct CodeExplanations {
  static let path = "code-differences.tsv"
  static let columns = ["code", "difference", "explanation", "source", "section", "checked"]

  struct Explanation {
    var text: String
    var place: SourcePlace
  }

  private var known: [String: Explanation] = [:]
  private(set) var faults: [Fault] = []

  init(_ folder: DataFolder, authorities: AuthorityIndex) {
    guard let file = folder.file(Self.path) else { return }
    let collector = FaultCollector()
    for row in TabularFile(file, columns: Self.columns, collector).rows {
      guard let code = row.code("code"), authorities.citation(row) != nil else { continue }
      if CodeDifference.Kind(rawValue: row.text("difference")) == nil {
        row.report(
          "difference",
          "no kind of difference",
          remedy:
            "use one of \(CodeDifference.Kind.allCases.map(\.rawValue).joined(separator: ", "))"
        )
      }
      known["\(code.text) \(row.text("difference"))"] = Explanation(
        text: row.text("explanation"),
        place: row.place
      )
    }
    faults = collector.sorted
  }

  func explanation(of difference: CodeDifference) -> Explanation? {
    known[Self.key(difference)]
  }

  /// Explanations of differences that are no longer there.
  func unused(_ differences: [CodeDifference]) -> [Fault] {
    let met = Set(differences.map(Self.key))
    return known.filter { !met.contains($0.key) }.sorted { $0.key < $1.key }.map { key, value in
      Fault(
        value.place,
        "an explanation of a difference that is not there",
        thing: key,
        remedy: "take it out if all official tables are loaded",
        isNote: true
      )
    }
  }

  private static func key(_ difference: CodeDifference) -> String {
    "\(difference.code.text) \(difference.kind.rawValue)"
  }
}
