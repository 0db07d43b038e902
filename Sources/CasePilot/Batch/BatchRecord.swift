import CaseModel

/// One question of a batch, or what is wrong with the line that should have held one.
struct BatchRecord: Sendable {
  enum Content: Sendable {
    case question(Question)
    case refused(String)
  }

  /// The id that the input gives; the number of the line when it gives none.
  var id: String
  var content: Content
}
