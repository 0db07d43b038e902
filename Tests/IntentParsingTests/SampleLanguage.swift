import CaseModel
import Testing

@testable import IntentParsing

/// A small vocabulary, a few rules and a few known codes, enough for the tests of this target.
enum SampleLanguage {
  struct Codes: CodeRecognizing {
    var known: Set<String> = [
      "99213", "99214", "99215", "20610", "20611", "63042", "63044", "29881", "29877", "27447",
      "11042", "97597", "36415", "J3301", "G2211", "E1161", "97110", "97140",
    ]
    var diagnoses: Set<String> = ["I10", "M5416", "M1711", "E1165", "N18", "M80"]

    func isKnown(_ code: Code) -> Bool {
      code.system == .icd10cm ? diagnoses.contains(code.text) : known.contains(code.text)
    }

    func classes(of code: Code) -> [String] {
      code.text.hasPrefix("992")
        ? ["office-visit"] : code.text == "20610" ? ["joint-injection"] : []
    }
  }

  static let place = SourcePlace(path: "vocabulary/sample.yaml", line: 1, column: 1)
  static let date = ServiceDate(number: 2024_08_01).unsafelyUnwrapped

  static func entry(
    _ concept: String,
    _ words: [String],
    broader: [String] = []
  ) -> VocabularyEntry {
    VocabularyEntry(
      concept: concept,
      title: concept,
      words: words,
      broader: broader,
      place: place
    )
  }

  static let entries = [
    entry("generic-word", []), entry("practitioner-role", []),
    entry("meaning", ["what is", "whats", "meaning"], broader: ["generic-word"]),
    entry("modifier", ["modifier", "mod", "modifer"]),
    entry("modifier-question", ["which modifier", "what modifier"], broader: ["generic-word"]),
    entry("medicare", ["medicare", "part b"]), entry("medicaid", ["medicaid"]),
    entry("medicare-advantage", ["medicare advantage", "aetna medicare"]),
    entry("commercial-payer", ["aetna", "blue cross"]),
    entry("fee", ["how much", "medicare pays", "payment"]),
    entry("lesion", ["lesion", "mole"]), entry("wart", ["wart"], broader: ["lesion"]),
    entry("vaccine", ["vaccine", "shot"]), entry("abscess", ["abscess"]),
    entry("chronic-condition", ["chronic condition", "chronic .. illness"]),
    entry("decision-for-surgery", ["decision for surgery", "decided .. surgery"]),
    entry("same-day", ["same day", "same visit"]),
    entry("global-period", ["global period", "global days", "global"]),
    entry("post-op", ["post-op visit"]), entry("add-on-code", ["add-on code"]),
    entry("left-side", ["left"]), entry("bilateral", ["both knees", "bilateral"]),
    entry("state-tx", ["texas"]), entry("ambulatory-surgery-center", ["asc"]),
    entry("facility-claim", ["facility claim"]),
    entry("nurse-practitioner", ["np", "nurse practitioner"], broader: ["practitioner-role"]),
    entry("colonoscopy", ["colonoscopy"], broader: ["procedure"]), entry("procedure", []),
    entry("office-visit", ["office visit"], broader: ["evaluation-and-management"]),
    entry("evaluation-and-management", []), entry("joint-injection", ["knee injection"]),
    entry("greeting", ["hello"], broader: ["generic-word"]), entry("mue", ["mue", "unit limit"]),
  ]

  static let vocabulary: Vocabulary = {
    var faults: [Fault] = []
    let vocabulary = Vocabulary(entries, faults: &faults)
    precondition(faults.isEmpty)
    return vocabulary
  }()

  static func rule(
    _ id: String,
    _ title: String,
    _ gather: [Gathering],
    _ patterns: [String]
  ) -> IntentRule {
    IntentRule(
      id: id,
      title: title,
      gather: gather,
      patterns: patterns.compactMap { try? .parse($0) }
    )
  }

  static let rules = [
    rule(
      "code-meaning",
      "what is {codes|this code}",
      [.codeMeaning],
      ["^<code>$", "^[meaning] ?code <code>"]
    ),
    rule(
      "pair-billing",
      "may {codes|these codes} be billed together",
      [.pairs, .facts],
      ["<code> + <code>", "<code> (with|and|plus) <code>", "[same-day] + <code> + <code>"]
    ),
    rule(
      "global-period",
      "the global period of {codes|this}",
      [.globalPeriods],
      ["[global-period]", "[global-period] + <code>"]
    ),
    rule("unit-limit", "units of {code}", [.unitLimits], ["[mue] + <code>", "[mue]"]),
    rule(
      "modifier-meaning",
      "what {modifiers|it} means",
      [.modifiers],
      ["^?[modifier] <modifier>$", "^[meaning] [modifier] <modifier>"]
    ),
    rule(
      "modifier-on-code",
      "{modifiers} on {codes}",
      [.modifierOnCode],
      ["<modifier> (on|with) <code>", "<code> (have|take|need) ?[modifier] <modifier>"]
    ),
    rule("which-modifier", "which modifier fits", [.modifierChoice], ["[modifier-question]"]),
    rule("denial", "what {denials} means", [.denials], ["<denial>"]),
    rule("fee", "what is paid for {codes|it}", [.fees], ["[fee]", "[fee] + <code>"]),
    rule(
      "visit-level",
      "which visit",
      [.visitLevel],
      ["<minutes> + <code:evaluation-and-management>"]
    ),
    rule("greeting", "a greeting", [.greeting], ["^[greeting]$"]),
    rule("guideline", "the rule on this", [.facts], ["guideline"]),
    rule("find-code", "which code", [.codeSearch], ["which code"]),
  ]

  static var parser: IntentParser {
    IntentParser(vocabulary: vocabulary, rules: rules, codes: Codes())
  }

  static func read(_ text: String) -> QuestionReading {
    QuestionReader.read(text, date: date, vocabulary: vocabulary, codes: Codes())
  }

  static func values(_ text: String) -> [Mention.Value] { read(text).mentions.map(\.value) }

  static func parse(_ text: String, after previous: [Intent] = []) -> [Intent] {
    var question = Question(text, date: date)
    question.previous = previous
    return parser.parse(question)
  }

  /// The claim lines as people write them: `99213-25`, `20553x2`.
  static func lines(_ text: String) -> [String] { read(text).lines.map(written) }

  static func written(_ line: ClaimLine) -> String {
    ([line.code.text] + line.modifiers).joined(separator: "-")
      + (line.units.map { "x\($0)" } ?? "")
  }
}
