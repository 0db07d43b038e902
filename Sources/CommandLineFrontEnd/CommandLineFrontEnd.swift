import ArgumentParser
import CasePilot
import Foundation

/// The terminal's way into CasePilot: reads the arguments, runs the command, ends the process.
package enum CommandLineFrontEnd {
  package static func main() -> Never {
    // A reader that goes away ends the output, not the process in the middle of a write.
    signal(SIGPIPE, SIG_IGN)
    let surroundings = Surroundings.current()
    exit(status(of: Array(CommandLine.arguments.dropFirst()), in: surroundings).rawValue)
  }

  /// Runs one command line and says how it ended; nothing escapes as an error.
  static func status(of arguments: [String], in surroundings: Surroundings) -> ExitStatus {
    do {
      var command = try CasePilotCommand.parseAsRoot(arguments)
      guard let ours = command as? any FrontEndCommand else {
        try command.run()
        return .answered
      }
      let status = try ours.run(in: surroundings)
      return surroundings.databaseFault.isRaised ? .error : status
    } catch FrontEndError.closedOutput {
      return .answered
    } catch {
      return report(error, in: surroundings)
    }
  }

  private static func report(_ error: any Error, in surroundings: Surroundings) -> ExitStatus {
    if let error = error as? FrontEndError {
      surroundings.complain(error.description)
      return .error
    }
    if let error = error as? KnowledgeError {
      surroundings.complain(error.description)
      return .error
    }
    return reportParsing(error, in: surroundings)
  }

  /// Help, completion scripts and mistakes in the arguments all come as errors of ArgumentParser.
  private static func reportParsing(_ error: any Error, in surroundings: Surroundings) -> ExitStatus
  {
    let full = CasePilotCommand.fullMessage(for: error)
    guard CasePilotCommand.exitCode(for: error) != .success else {
      do { try surroundings.output.write(text: full + "\n") } catch FrontEndError.closedOutput {
        return .answered
      } catch { return .error }
      return .answered
    }
    surroundings.complain(
      ArgumentComplaint(message: CasePilotCommand.message(for: error), full: full).text
    )
    return .error
  }
}
