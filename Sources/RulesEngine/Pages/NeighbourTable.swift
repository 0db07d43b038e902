import CaseModel

/// The codes that stand before and after a code, with what tells them apart.
struct NeighbourTable {
  private static let reach = 12
  private static let shown = 3
  let code: Code

  func add(to draft: inout FindingsDraft) throws {
    guard let span = Self.span(around: code) else { return }
    let all = try draft.source.codes(in: span, limit: Self.reach * 3).filter { $0 != code }
    let near =
      all.filter { $0 < code }.suffix(Self.shown) + all.filter { $0 > code }.prefix(Self.shown)
    var rows: [[String]] = []
    var citations: [Citation] = []
    for neighbour in near {
      let lookup = try draft.source.code(neighbour, on: draft.intent.date)
      guard let record = lookup.records.first else { continue }
      rows.append([
        neighbour.description, CodeMeaningGatherer.statement(lookup, on: draft.intent.date),
      ])
      if !citations.contains(record.citation), citations.count < 2 {
        citations.append(record.citation)
      }
    }
    guard !rows.isEmpty else { return }
    draft.findings.tables.append(
      AnswerTable(
        title: "Neighbours",
        columns: ["Code", "What it is"],
        rows: rows,
        citations: citations
      )
    )
  }

  /// The codes a dozen numbers down and up.
  static func span(around code: Code) -> CodeRange? {
    let text = code.text
    let letters = (text.prefix { !$0.isNumber }, text.reversed().prefix { !$0.isNumber })
    let digits = text.dropFirst(letters.0.count).dropLast(letters.1.count)
    guard let number = Int(digits) else { return nil }
    func neighbour(_ number: Int) -> Code? {
      let digitText = String(max(number, 0))
      let padded = String(repeating: "0", count: max(0, digits.count - digitText.count)) + digitText
      return Code(procedure: letters.0 + padded + String(letters.1.reversed()))
    }
    guard let first = neighbour(number - reach), let last = neighbour(number + reach) else {
      return nil
    }
    return CodeRange(first, last)
  }
}
