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
}
