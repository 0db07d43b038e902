import ArgumentParser
import CasePilot

/// Says what this program is, what it rests on and whose the codes are.
struct AboutCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "about",
    abstract: "Show version, releases, copyright and limits."
  )

  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let lines = try surroundings.open(knowledge).statement.lines + ["", Self.readline]
    try surroundings.output.write(text: lines.map { $0 + "\n" }.joined())
    return .answered
  }

  private static let readline = """
    This executable links GNU readline (GPL-3.0-or-later) for line editing; the CasePilot library
    does not.
    """
}
