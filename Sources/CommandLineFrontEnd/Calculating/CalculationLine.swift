import ArgumentParser

/// A line `calculate …` of a session, read as the command of that name.
enum CalculationLine {
  /// The names of the calculations.
  static let names = CalculateCommand.configuration.subcommands.compactMap {
    $0.configuration.commandName
  }

  /// Whether a word names a calculation.
  static func isName(_ word: String?) -> Bool { word.map(names.contains) ?? false }

  /// Whether a line may hold a day of birth, which no history keeps.
  static func holdsBirth(_ line: String) -> Bool {
    let words = line.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    return words.count > 2 && words[0] == "calculate" && words[1] == "age"
  }

  /// The command of the words; nil when they are a sentence ("calculate fee for …"), which is a question.
  static func command(_ words: [String]) throws -> (any CalculationCommand)? {
    do {
      return try CasePilotCommand.parseAsRoot(["calculate"] + words) as? any CalculationCommand
    } catch {
      guard words.contains(where: { $0.hasPrefix("-") }) else { return nil }
      throw LineComplaint(
        text: ArgumentComplaint(
          message: CasePilotCommand.message(for: error),
          full: CasePilotCommand.fullMessage(for: error)
        ).text
      )
    }
  }

  /// Joins words between quotation marks.
  static func words(_ words: [String]) -> [String] {
    var joined: [String] = []
    var open: String?
    for word in words {
      let bare = word.filter { $0 != "\"" }
      let turns = word.count { $0 == "\"" } % 2 == 1
      if let begun = open {
        if turns { joined.append(begun + " " + bare) }
        open = turns ? nil : begun + " " + bare
      } else if turns {
        open = bare
      } else {
        joined.append(bare)
      }
    }
    return joined + (open.map { [$0] } ?? [])
  }
}

/// What was wrong with the arguments of a line.
private struct LineComplaint: Error, CustomStringConvertible {
  let text: String
  var description: String { text }
}
