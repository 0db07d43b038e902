/// A form in which answers are written.
public enum AnswerFormat: String, Sendable, CaseIterable {
  case text
  case json
  case markdown
}
