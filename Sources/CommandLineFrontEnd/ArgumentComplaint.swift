/// A mistake in the arguments, in the form of all our messages: what is wrong; what to do.
struct ArgumentComplaint {
  let message: String
  /// The message with usage, as ArgumentParser writes it.
  let full: String

  var text: String { "error: \(plainMessage); see '\(helpCommand)'" }

  private var plainMessage: String {
    var words = message.split(separator: "\n").first.map(String.init) ?? "the arguments are wrong"
    if words.hasPrefix("Error: ") { words.removeFirst(7) }
    while words.last == "." { words.removeLast() }
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  /// Taken from the line "See 'casepilot ask --help' for more information."
  private var helpCommand: String {
    let line = full.split(separator: "\n").last { $0.contains("See '") }
    let parts = line?.split(separator: "'") ?? []
    return parts.count > 1 ? String(parts[1]) : "casepilot --help"
  }
}
