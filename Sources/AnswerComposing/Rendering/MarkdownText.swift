/// Keeps text from being read as Markdown.
enum MarkdownText {
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in SafeText.visible(text) {
      if "\\`*_[]<>#|".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
