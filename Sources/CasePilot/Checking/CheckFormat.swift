/// A form in which checked claims are written.
public enum CheckFormat: String, Sendable, CaseIterable {
  case text
  case json
  case csv
  case markdown
}
