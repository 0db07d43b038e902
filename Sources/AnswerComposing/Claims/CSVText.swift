/// Writes rows for spreadsheets (RFC 4180).
enum CSVText {
  static func row(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// A cell that a spreadsheet would take for a formula is led in by an apostrophe.
  private static func cell(_ text: String) -> String {
    let text = SafeText.visible(text)
    let isFormula = text.utf8.first.map { "=+-@".utf8.contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    guard safe.utf8.contains(where: { "\",;".utf8.contains($0) }) else { return safe }
    let doubled = safe.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + doubled.joined(separator: "\"\"") + "\""
  }
}
