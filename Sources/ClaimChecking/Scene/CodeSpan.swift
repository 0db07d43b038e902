/// Diagnosis codes as notes and rules name them: `M541-`, `M5416`, `V00-Y99`, `S72`.
enum CodeSpan {
  /// Whether a code without its dot lies in a span; a bare category covers what is below it.
  static func covers(_ span: Substring, _ code: String) -> Bool {
    guard let dash = span.firstIndex(of: "-") else { return code.hasPrefix(span) }
    let first = span[..<dash]
    let last = span[span.index(after: dash)...]
    guard !last.isEmpty else { return code.hasPrefix(first) }
    return code.prefix(first.utf8.count) >= first && code.prefix(last.utf8.count) <= last
  }
}
