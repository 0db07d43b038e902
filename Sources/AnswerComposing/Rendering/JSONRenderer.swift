import CaseModel

/// Writes an answer as one line of JSON, schema `casepilot.answer/1`.
package struct JSONRenderer {
  package static let schema = "casepilot.answer/1"

  package init() {}

  package func line(_ answer: Answer, id: String? = nil) -> String {
    var json = JSONText()
    json.object { json in
      json.pair("schema", Self.schema)
      if let id { json.pair("id", id) }
      write(answer, &json)
    }
    return json.text
  }

  /// The line for a record that could not be read; the run goes on.
  package func line(error: String, id: String?) -> String {
    var json = JSONText()
    json.object { json in
      json.pair("schema", Self.schema)
      if let id { json.pair("id", id) }
      json.pair("error", error)
    }
    return json.text
  }

  private func write(_ answer: Answer, _ json: inout JSONText) {
    json.pair("verdict", answer.verdict.name)
    if let reason = answer.verdict.reason { json.pair("reason", reason.rawValue) }
    json.pair("headline", answer.headline.text)
    json.pair("text", TextRenderer().text(answer))
    json.key("sentences")
    json.array { json in
      for sentence in Self.shown(answer) { json.value(sentence) }
    }
    json.key("tables")
    json.array { json in
      for table in answer.tables { write(table, &json) }
    }
    json.list("caveats", answer.caveats.map(\.text))
    json.list("followUps", answer.followUps)
    write(answer.interpretation, &json)
    json.pair("date", answer.date.description)
    json.pair("setting", answer.setting.rawValue)
    json.pair("payer", answer.payer.rawValue)
    json.list("releases", answer.releases)
    guard !answer.parts.isEmpty else { return }
    json.key("parts")
    json.array { json in
      for part in answer.parts { json.object { write(part, &$0) } }
    }
  }

  /// The sentences of a single answer; those of several are in its parts.
  private static func shown(_ answer: Answer) -> [Sentence] {
    answer.parts.isEmpty ? answer.sentences : answer.parts.map(\.headline)
  }

  private func write(_ sentence: Sentence, _ json: inout JSONText) {
    json.object { json in
      json.pair("text", sentence.text)
      json.key("citations")
      json.array { json in
        for citation in sentence.citations { json.value(citation) }
      }
    }
  }

  private func write(_ table: AnswerTable, _ json: inout JSONText) {
    json.object { json in
      json.pair("title", table.title)
      json.list("columns", table.columns)
      json.key("rows")
      json.array { json in
        for row in table.rows { json.array { cells in for cell in row { cells.value(cell) } } }
      }
      json.key("citations")
      json.array { json in
        for citation in table.citations { json.value(citation) }
      }
    }
  }

  private func write(_ interpretation: Interpretation, _ json: inout JSONText) {
    json.key("interpretation")
    json.object { json in
      json.pair("rule", interpretation.rule)
      json.pair("reading", interpretation.reading)
      json.pair("pattern", interpretation.pattern)
    }
  }
}
