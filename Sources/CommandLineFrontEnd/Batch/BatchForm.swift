import ArgumentParser
import CasePilot

/// The form of a file of questions.
enum BatchForm: String, ExpressibleByArgument, CaseIterable {
  case lines
  case csv
  case jsonl

  /// The form that a file's name tells, or nil.
  init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    switch name.lastIndex(of: ".").map({ name[$0...].lowercased() }) {
    case ".txt": self = .lines
    case ".csv": self = .csv
    case ".jsonl", ".ndjson": self = .jsonl
    default: return nil
    }
  }

  var inputForm: BatchRun.InputForm {
    switch self {
    case .lines: .lines
    case .csv: .csv
    case .jsonl: .jsonLines
    }
  }

  /// What answers look like when nothing was said: programs get JSON, people get text.
  var usualFormat: AnswerFormat { self == .lines ? .text : .json }
}
