import ArgumentParser

/// The command `casepilot`, with everything it can do below it.
struct CasePilotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "casepilot",
    abstract: "Answers medical coders' questions offline, with a citation behind every sentence.",
    discussion: """
      Without a command: a session at a terminal, and otherwise the questions of standard input, one \
      a line. Exit status: 0 answered, 1 something was not answered, 2 error.
      """,
    subcommands: [
      AskCommand.self, CheckCommand.self, DenialCommand.self, BatchCommand.self,
      LookUpCommand.self, SearchCommand.self, CalculateCommand.self, ImportCommand.self,
      KnowledgeCommand.self, RulesCommand.self, ExplainCommand.self,
      AboutCommand.self,
      ManualCommand.self, SessionCommand.self,
    ],
    defaultSubcommand: SessionCommand.self
  )
}
