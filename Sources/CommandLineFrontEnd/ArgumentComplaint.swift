import Foundation

/// A mistake in the arguments, in the form of all our messages: what is wrong; what to do.
struct ArgumentComplaint {
  let message: String
  /// The message with usage, as ArgumentParser writes it.
  let full: String

  var text: String { ownMessage ?? "error: \(plainMessage); see '\(helpCommand)'" }

  /// What our own readers of values said, without ArgumentParser's words around it.
  private var ownMessage: String? {
    guard let range = message.range(of: ": error: ") else { return nil }
    return "error: " + message[range.upperBound...]
  }

  private var plainMessage: String {
    var words = message.split(separator: "\n").first.map(String.init) ?? "the arguments are wrong"
    if words.hasPrefix("Error: ") { words.removeFirst(7) }
    while words.last == "." { words.removeLast() }
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  /// The command that the last line of the full message names, "See 'casepilot ask --help' …".
  private var helpCommand: String {
    let line = full.split(separator: "\n").last { $0.contains("See '") }
    let parts = line?.split(separator: "'") ?? []
    let command = parts.count > 1 ? String(parts[1]) : "casepilot --help"
    // Whoever named no command is not helped by the default one.
    return command == "casepilot session --help" ? "casepilot --help" : command
  }
}
