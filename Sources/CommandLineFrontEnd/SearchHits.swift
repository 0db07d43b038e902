import CaseModel
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
    var json = JSONText()
    json.object { json in
      json.pair("schema", "casepilot.search/1")
      json.key("results")
      json.array { json in
        for hit in hits { json.object { Self.write(hit, &$0) } }
      }
    }
    return json.text + "\n"
  }

  private static func write(_ hit: SearchHit, _ json: inout JSONText) {
    json.pair("code", hit.code)
    json.pair("system", "\(hit.system)")
    json.pair("title", hit.title)
    json.pair("billable", hit.isBillable)
    json.pair("source", hit.citation.title)
  }

  var markdown: String {
    hits.map { "1. `\($0.code)` \($0.title)\n" }.joined()
  }
}
