import CaseModel

/// An item of a list of codes, a code or a span, as two ends.
///
/// Diagnoses are open below: `V00` covers `V00.01`.
struct CodeItem: Hashable, Sendable {
  let first: Substring
  let last: Substring

  init(_ text: String) {
    if text.utf8.count > 6, let dash = text.firstIndex(of: "-") {
      (first, last) = (text[..<dash], text[text.index(after: dash)...])
    } else {
      (first, last) = (text[...], text[...])
    }
  }

  func covers(_ other: CodeItem) -> Bool {
    first <= other.first && (other.last <= last || other.last.hasPrefix(last))
      && isOfTheSameLength(other)
  }

  func meets(_ other: CodeItem) -> Bool {
    let isApart = other.last < first && !first.hasPrefix(other.last)
    let isBeyond = last < other.first && !other.first.hasPrefix(last)
    return !isApart && !isBeyond
  }

  /// Procedure codes have five characters, so a diagnosis of four never lies among them.
  private func isOfTheSameLength(_ other: CodeItem) -> Bool {
    first.utf8.count == other.first.utf8.count || other.first.hasPrefix(first)
      || first.utf8.count == 3
  }
}
