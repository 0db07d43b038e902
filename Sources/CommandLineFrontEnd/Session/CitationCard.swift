import CaseModel

/// One citation in full, with the sentences that rest on it.
struct CitationCard {
  let number: Int
  let citation: Citation
  let answer: Answer?

  func lines(width: Int) -> [String] {
    let rows = [("Place", place), ("Holds", period), ("Found", address), ("Note", check)] + resting
    return [title]
      + rows.flatMap { name, text -> [String] in
        guard let text else { return [] }
        let label = "    " + name + String(repeating: " ", count: 8 - name.count)
        return WrappedText.lines(text, width: width, first: label)
      }
  }

  private var title: String {
    "[\(number)] \(citation.title)" + (citation.edition.isEmpty ? "" : ", \(citation.edition)")
  }

  private var place: String? { citation.section.isEmpty ? nil : citation.section }

  private var period: String? {
    switch (citation.period.first, citation.period.last) {
    case (nil, nil): nil
    case (let first?, nil): "from \(first)"
    case (nil, let last?): "until \(last)"
    case (let first?, let last?): "\(first) to \(last)"
    }
  }

  private var address: String? { citation.address.isEmpty ? nil : citation.address }

  private var check: String? {
    citation.isChecked ? nil : "well known, but not yet checked against the document"
  }

  private var resting: [(String, String?)] {
    (answer?.statements(citing: citation) ?? []).map { ($0.label, $0.text) }
  }
}
