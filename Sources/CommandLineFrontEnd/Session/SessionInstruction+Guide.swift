extension SessionInstruction {
  /// Every instruction with its meaning: for `help`, the Tab key and the manual page.
  static let guide: [(usage: String, meaning: String)] = [
    ("why", "what the last answer rests on, with the rules in words"),
    ("how N", "source N of the last answer in full"),
    ("N", "open the numbered source, choice or code"),
    ("more", "the last answer with everything that was held back"),
    ("what if …", "the last question with a change: what if 25 on 99213, what if 2022"),
    ("date 2025-03-01", "set the date of service; date off goes back to today"),
    ("setting asc", "practitioner, facility or asc; setting off forgets it"),
    (
      "payer medicaid",
      "medicare, medicare-advantage, medicaid, commercial, …; payer off forgets it"
    ),
    ("state TX", "set the state, which decides the Medicare contractor; state off forgets it"),
    ("look-up CODE", "the card of a code"),
    ("search WORDS", "codes by words"),
    ("check CODES", "a claim: check 99213-25 20610-RT:M17.11; then what if 99213 without 25"),
    ("explain RULE", "a rule read aloud"),
    (
      "calculate NAME …",
      "a sum with its steps; calculate fee, age, anesthesia, … ask what is missing"
    ),
    ("json, markdown", "the last answer in that form"),
    ("log FILE", "append the session to a file in Markdown; log off ends it"),
    ("clear", "forget the questions so far"),
    ("help", "this list"),
    ("quit", "leave; so does Ctrl-D"),
  ]

  /// The first words, for completion at the start of a line.
  static let firstWords = [
    "why", "how", "more", "what if", "date", "setting", "payer", "state", "look-up", "search",
    "check",
    "explain",
    "calculate",
    "json", "markdown", "log", "clear", "help", "quit",
  ]
}
