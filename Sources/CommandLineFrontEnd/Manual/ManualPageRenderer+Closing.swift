extension ManualPageRenderer {
  /// The sections that no command defines.
  static let closing = [exitStatus, environment, files, examples, copyright]

  private static let exitStatus = section(
    "EXIT STATUS",
    [
      ("0", "Everything was answered."),
      ("1", "Something was not answered, not found, or not clean."),
      ("2", "An error; the message on standard error says what and what to do."),
    ]
  )

  private static let environment = section(
    "ENVIRONMENT",
    [
      ("CASEPILOT_HOME", "Folder of the database and the history; --home overrides it."),
      ("CASEPILOT_RESOURCES", "Folder that holds Rules and KnowledgeBase."),
      ("XDG_DATA_HOME", "Used as $XDG_DATA_HOME/casepilot where CASEPILOT_HOME is not set."),
      ("NO_COLOR", "When set and not empty, answers have no colour."),
    ]
  )

  private static let files = section(
    "FILES",
    [
      ("$CASEPILOT_HOME/history", "Questions of earlier sessions, readable by their owner only."),
      ("~/.inputrc", "Settings of GNU readline."),
    ]
  )

  private static let examples = section(
    "EXAMPLES",
    [
      ("casepilot ask \"can I bill 20610 with 99213?\" --date 2024-08-01", "One question."),
      ("casepilot batch questions.jsonl --format json -o answers.jsonl", "A file of questions."),
      ("casepilot < questions.txt", "A question a line."),
    ]
  )

  private static let copyright =
    ".SH COPYRIGHT\n"
    + Roff.text(
      "CPT is copyright of the American Medical Association. CasePilot holds no CPT descriptors."
    )

  private static func section(_ title: String, _ rows: [(String, String)]) -> String {
    ".SH \(title)\n"
      + rows.map { ".TP\n\\fB\(Roff.text($0.0))\\fR\n\(Roff.text($0.1))" }.joined(separator: "\n")
  }
}
