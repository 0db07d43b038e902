import Foundation

extension FrontEndError: CustomStringConvertible {
  var description: String {
    switch self {
    case .closedOutput: "the reader of the output went away"
    case .unwritableOutput(let number):
      "error: the output cannot be written, '\(Self.words(number))'; write it elsewhere"
    case .unreadableFile(let path, let number):
      "\(path): error: the file cannot be read, '\(Self.words(number))'; check its name and its mode"
    case .unwritableFile(let path, let number):
      "\(path): error: the file cannot be written, '\(Self.words(number))'; choose another place"
    case .notAFile(let path):
      "\(path): error: this is not a plain file; name a file"
    case .notAFolder(let option, let path):
      "error: \(option) does not name a folder, '\(path)'; check the path"
    case .unknownForm(let path):
      "\(path): error: the name does not tell the form of the file; "
        + "end it in .txt, .csv or .jsonl, or add --input-format"
    case .outputIsInput(let path):
      "\(path): error: the answers would replace the questions; name another file after -o"
    case .unknownRule(let id, let similar): Self.unknownRule(id, similar)
    case .unknownValue(let name, let given, let allowed):
      "error: unknown \(name), '\(given)'; write \(Self.alternatives(allowed))"
    case .nothingToOpen(let number):
      "error: nothing has this number, '\(number)'; take one that the last answer shows in brackets"
    case .nothingAnswered: "error: nothing was answered yet; ask a question first"
    case .missingValue(let name, let example):
      "error: the \(name) is missing; write it, for example \(example)"
    case .unreadableBirth:
      "error: the day of birth cannot be read; write it as year-month-day, such as 2024-12-01"
    default: claimDescription
    }
  }

  private static func unknownRule(_ id: String, _ similar: [String]) -> String {
    let advice =
      similar.isEmpty
      ? "'casepilot rules list' names them all" : "did you mean \(alternatives(similar))?"
    return "error: no rule has this id, '\(id)'; \(advice)"
  }

  private static func alternatives(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }

  private static func words(_ number: Int32) -> String { String(cString: strerror(number)) }
}
