import CaseModel

/// One citation in full, with the sentences that rest on it.
struct CitationCard {
  let number: Int
  let citation: Citation
  let answer: Answer?

  var lines: [String] {
    [title] + [place, period, address, check].compactMap(\.self) + resting
  }

  private var title: String {
    "[\(number)] \(citation.title)" + (citation.edition.isEmpty ? "" : ", \(citation.edition)")
  }

  private var place: String? {
    citation.section.isEmpty ? nil : "    Place   \(citation.section)"
  }

  private var period: String? {
    switch (citation.period.first, citation.period.last) {
    case (nil, nil): nil
    case (let first?, nil): "    Holds   from \(first)"
    case (nil, let last?): "    Holds   until \(last)"
    case (let first?, let last?): "    Holds   \(first) to \(last)"
    }
  }

  private var address: String? {
    citation.address.isEmpty ? nil : "    Found   \(citation.address)"
  }

  private var check: String? {
    citation.isChecked ? nil : "    Note    well known, but not yet checked against the document"
  }

  private var resting: [String] {
    let sentences = answer?.sentences.filter { $0.citations.contains(citation) } ?? []
    return sentences.map { "    Says    \($0.text)" }
  }
}
