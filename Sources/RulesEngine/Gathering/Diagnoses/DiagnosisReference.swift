import CaseModel

/// The codes that a note of the tabular list refers to in parentheses: `(A04.7-)`, `(P35-P39)`, `(J09.X3, J10.2)`.
struct DiagnosisReference: Hashable {
  /// A code without its dot, which stands for itself and all below it.
  let first: String
  /// The last of a range, which stands for all below it too; the same as `first` for one code.
  let last: String

  /// Whether a code falls under the reference.
  func holds(_ code: Code) -> Bool {
    guard code.system == .icd10cm else { return false }
    if first == last { return code.text.hasPrefix(first) }
    return code.text >= first && (code.text < last || code.text.hasPrefix(last))
  }

  /// Every reference of a note; conditions in words beside them ("with final characters …") make a note unreadable.
  static func all(in note: String) -> [DiagnosisReference] {
    guard !note.contains("character") else { return [] }
    return parentheses(note).flatMap { part in
      part.split { ",; ".contains($0) }.compactMap { reference(String($0)) }
    }
  }

  private static func parentheses(_ text: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
      parts.append(rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
    }
    return parts
  }

  private static func reference(_ text: String) -> DiagnosisReference? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: true)
    guard let start = parts.first.flatMap({ stem(String($0)) }) else { return nil }
    guard parts.count == 2 else {
      return parts.count == 1 ? DiagnosisReference(first: start, last: start) : nil
    }
    return stem(String(parts[1])).map { DiagnosisReference(first: start, last: $0) }
  }

  /// `A04.` of `A04.-`, `F45.41`: a code or its beginning, without the dot.
  private static func stem(_ text: String) -> String? {
    let bare = text.hasSuffix(".") ? String(text.dropLast()) : text
    return Code(diagnosis: bare)?.text
  }
}
