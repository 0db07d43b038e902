import ArgumentParser

/// What knowledge is loaded.
struct KnowledgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "knowledge",
    abstract: "Show, check, compare and forget the releases that are loaded.",
    subcommands: [
      KnowledgeStatusCommand.self, KnowledgeVerifyCommand.self, KnowledgeDiffCommand.self,
      KnowledgeForgetCommand.self, KnowledgeCheckCommand.self,
    ],
    defaultSubcommand: KnowledgeStatusCommand.self
  )
}
