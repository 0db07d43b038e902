import ArgumentParser
import CasePilot

extension AnswerFormat: ExpressibleByArgument {
  /// `jsonl` is the same as `json`: one answer is one line.
  package init?(argument: String) {
    self.init(rawValue: argument == "jsonl" ? "json" : argument)
  }
}
