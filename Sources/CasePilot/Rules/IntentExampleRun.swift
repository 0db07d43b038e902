import CaseModel
import IntentParsing
import KnowledgeImporting
import KnowledgeStore

/// Reads the examples of every intent and holds the reading against what the rule claims.
struct IntentExampleRun {
  private let rules: RuleSet
  private let parser: IntentParser

  init(_ rules: RuleSet, _ source: SQLiteKnowledge) {
    self.rules = rules
    parser = IntentParser(
      vocabulary: rules.vocabulary,
      rules: rules.intents,
      codes: CodeRecognition(source)
    )
  }

  func faults(_ count: inout Int) -> [Fault] {
    rules.examples.compactMap { example in
      count += 1
      let question = Question(example.text, date: ServiceDate.first)
      let found = parser.parse(question).map(\.rule)
      guard found.contains(example.intent) == example.isCounterexample else { return nil }
      return Fault(
        example.place,
        example.isCounterexample
          ? "a counterexample is taken" : "an example is read as \(found.joined(separator: ", "))",
        thing: example.text,
        remedy: "sharpen a pattern of '\(example.intent)'"
      )
    }
  }
}
