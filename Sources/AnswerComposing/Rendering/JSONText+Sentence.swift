import CaseModel

extension JSONText {
  /// A sentence with its citations.
  mutating func value(_ sentence: Sentence) {
    object { json in
      json.pair("text", sentence.text)
      json.key("citations")
      json.array { json in
        for citation in sentence.citations { json.value(citation) }
      }
    }
  }

  mutating func value(_ citation: Citation) {
    object { json in
      json.pair("source", citation.source)
      json.pair("title", citation.title)
      json.pair("edition", citation.edition)
      json.pair("section", citation.section)
      if let first = citation.period.first { json.pair("from", first.description) }
      if let last = citation.period.last { json.pair("to", last.description) }
      if !citation.address.isEmpty { json.pair("address", citation.address) }
      json.key("checked")
      json.value(citation.isChecked)
    }
  }
}
