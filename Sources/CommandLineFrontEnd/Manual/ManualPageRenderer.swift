/// Turns the definitions of the commands into a manual page in roff.
struct ManualPageRenderer {
  let command: CommandDescription

  var page: String {
    let sections = [header, synopsis, description, commands, options, session] + Self.closing
    return sections.joined(separator: "\n") + "\n"
  }

  private var header: String {
    """
    .TH \(command.commandName.uppercased()) 1 "" "CasePilot" "User Commands"
    .SH NAME
    \(Roff.text(command.commandName)) \\- \(Roff.text(Self.asPhrase(command.abstract ?? "")))
    """
  }

  private var synopsis: String {
    let rows = [[".B", command.commandName].joined(separator: " ")] + leaves.map(synopsisRow)
    return ".SH SYNOPSIS\n" + rows.joined(separator: "\n.br\n")
  }

  private func synopsisRow(_ leaf: CommandDescription) -> String {
    let values = leaf.shownArguments.filter { $0.kind == .positional }.map { argument in
      let name = "\\fI\(Roff.text(argument.valueName ?? "value"))\\fR"
      return argument.isRepeating ? name + "..." : name
    }
    return (["\\fB\(Roff.text(leaf.call))\\fR"] + values + ["[options]"]).joined(separator: " ")
  }

  private var description: String {
    ".SH DESCRIPTION\n" + Roff.paragraphs(command.discussion ?? "")
  }

  private var commands: String {
    let rows = leaves.map { leaf in
      let own = leaf.shownArguments.filter { $0.sectionTitle == nil && $0.kind != .positional }
      let about = [leaf.abstract, leaf.discussion].compactMap(\.self)
        .map { Roff.paragraphs($0, parting: ".IP") }
      let options =
        own.isEmpty ? "" : "\n.RS\n" + own.map(optionRow).joined(separator: "\n") + "\n.RE"
      return ".TP\n\(synopsisRow(leaf))\n" + about.joined(separator: "\n.IP\n") + options
    }
    return ".SH COMMANDS\n" + rows.joined(separator: "\n")
  }

  /// The options that several commands share, each once, under the titles of their groups.
  private var options: String {
    var seen: Set<String> = []
    var groups: [(title: String, rows: [String])] = []
    for argument in leaves.flatMap(\.shownArguments) {
      guard let title = argument.sectionTitle, seen.insert(title + typed(argument)).inserted else {
        continue
      }
      let index = groups.firstIndex { $0.title == title } ?? groups.endIndex
      if index == groups.endIndex { groups.append((title, [])) }
      groups[index].rows.append(optionRow(argument))
    }
    let parts = groups.map { ".SS \(Roff.text($0.title))\n" + $0.rows.joined(separator: "\n") }
    return ".SH OPTIONS\n" + parts.joined(separator: "\n")
  }

  private func optionRow(_ argument: CommandDescription.Argument) -> String {
    let value =
      argument.kind == .option ? " \\fI\(Roff.text(argument.valueName ?? "value"))\\fR" : ""
    return ".TP\n\\fB\(Roff.text(typed(argument)))\\fR\(value)\n"
      + Roff.text(argument.abstract ?? "")
  }

  private func typed(_ argument: CommandDescription.Argument) -> String {
    (argument.names ?? []).map(\.typed).joined(separator: ", ")
  }

  private var session: String {
    let rows = SessionInstruction.guide.map { entry in
      ".TP\n\\fB\(Roff.text(entry.usage))\\fR\n\(Roff.text(entry.meaning))"
    }
    return ".SH SESSION\n" + Roff.text("What is typed in a session is a question, or one of these:")
      + "\n" + rows.joined(separator: "\n")
  }

  /// The help command explains others; a page needs no row for it.
  private var leaves: [CommandDescription] {
    (command.subcommands ?? []).filter { ($0.shouldDisplay ?? true) && $0.commandName != "help" }
      .flatMap(\.leaves)
  }

  /// Without the capital and the full stop of a sentence.
  private static func asPhrase(_ sentence: String) -> String {
    let words = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
