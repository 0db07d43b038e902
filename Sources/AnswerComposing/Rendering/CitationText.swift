import CaseModel

/// Writes a citation on one line: document, edition, section, and whether it was checked.
package enum CitationText {
  package static func line(_ citation: Citation) -> String {
    var text = citation.title
    for part in [citation.edition, citation.section] where !part.isEmpty && !holds(text, part) {
      text += ", \(part)"
    }
    return citation.isChecked ? text : text + " (well known, not checked in the source)"
  }

  /// Whether a text holds another, byte by byte: the titles of releases name their edition themselves.
  private static func holds(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { start in
      text[start] == part[0] && text[start..<start + part.count].elementsEqual(part)
    }
  }
}
