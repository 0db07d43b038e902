import CasePilot

/// The codes that a search found, ready to be shown.
struct SearchHits {
  let asked: String
  let hits: [SearchHit]

  /// A numbered list; a long title goes on below itself.
  func text(width: Int) -> String {
    guard !hits.isEmpty else { return "Nothing found for '\(asked)'. Try fewer or other words.\n" }
    let numberWidth = String(hits.count).count
    return hits.enumerated().map { index, hit in
      let number = String(index + 1)
      let start = String(repeating: " ", count: numberWidth - number.count) + number + "  "
      let code = hit.code + String(repeating: " ", count: max(1, 9 - hit.code.count))
      return WrappedText.lines(hit.title, width: width, first: start + code).joined(separator: "\n")
    }.joined(separator: "\n") + "\n"
  }

  var json: String {
    let results = hits.map { hit in
      JSONText.object([
        ("code", JSONText.quoted(hit.code)), ("system", JSONText.quoted("\(hit.system)")),
        ("title", JSONText.quoted(hit.title)),
        ("billable", hit.isBillable.map { $0 ? "true" : "false" } ?? "null"),
        ("source", JSONText.quoted(hit.citation.title)),
      ])
    }
    let schema = JSONText.quoted("casepilot.search/1")
    return JSONText.object([("schema", schema), ("results", JSONText.array(results))]) + "\n"
  }

  var markdown: String {
    hits.map { "1. `\($0.code)` \($0.title)\n" }.joined()
  }
}
