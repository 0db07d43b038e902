import CaseModel

/// Writes a citation on one line: document, edition, section, and whether it was checked.
package enum CitationText {
  package static func line(_ citation: Citation) -> String {
    var text = citation.title
    for part in [citation.edition, citation.section] where !part.isEmpty && !text.contains(part) {
      text += ", \(part)"
    }
    return citation.isChecked ? text : text + " (well known, not checked in the source)"
  }
}
