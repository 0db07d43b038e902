import Foundation

/// A command as ArgumentParser describes it in `--experimental-dump-help`.
struct CommandDescription: Decodable {
  struct Argument: Decodable {
    struct Name: Decodable {
      enum Kind: String, Decodable {
        case long
        case short
        case longWithSingleDash
      }

      var kind: Kind
      var name: String

      /// The name as it is typed: `-o`, `--date`.
      var typed: String { (kind == .long ? "--" : "-") + name }
    }

    enum Kind: String, Decodable {
      case positional
      case option
      case flag
    }

    var kind: Kind
    var shouldDisplay: Bool
    var sectionTitle: String?
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var abstract: String?
  }

  var superCommands: [String]?
  var shouldDisplay: Bool?
  var commandName: String
  var abstract: String?
  var discussion: String?
  var subcommands: [CommandDescription]?
  var arguments: [Argument]?

  /// Reads the description of the root command from the dumped JSON.
  init(dumpedHelp text: String) throws {
    struct Dump: Decodable {
      var command: CommandDescription
    }
    self = try JSONDecoder().decode(Dump.self, from: Data(text.utf8)).command
  }
}

extension CommandDescription {
  /// The words that call the command: `casepilot rules show`.
  var call: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }

  /// The commands below that do something by themselves, in order.
  var leaves: [CommandDescription] {
    let below = (subcommands ?? []).filter { $0.shouldDisplay ?? true }
    return below.isEmpty ? [self] : below.flatMap(\.leaves)
  }

  /// The arguments that a reader should see, without the help flag that all have.
  var shownArguments: [Argument] {
    (arguments ?? []).filter { argument in
      argument.shouldDisplay && !(argument.names ?? []).contains { $0.name == "help" }
    }
  }
}
