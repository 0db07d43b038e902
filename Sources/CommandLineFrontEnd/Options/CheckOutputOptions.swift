import ArgumentParser
import CasePilot

/// How checked claims are written, and where to.
struct CheckOutputOptions: ParsableArguments {
  @Option(
    help: "Form of the output: text, json (JSON Lines), csv or markdown.",
    completion: .list(CheckFormat.allCases.map(\.rawValue)),
    transform: { try CaseChoices.checkFormat($0) }
  )
  var format: CheckFormat?

  @Option(
    name: [.customShort("o"), .long],
    help: "File for the output; appears when it is whole.",
    completion: .file()
  )
  var output: String?

  @Flag(help: "Continue a run that was interrupted, with the same choices and -o.")
  var resume = false

  @Option(
    help: ArgumentHelp("Threads, 1 to 64; one a processor when not given.", valueName: "number")
  )
  var threads: Int?

  @Option(help: ArgumentHelp("Columns to wrap at, 40 or more.", valueName: "columns"))
  var width: Int?

  @Option(help: "Colour: auto, always or never; NO_COLOR is heeded.")
  var color: ColourChoice = .auto

  func validate() throws {
    guard threads.map({ (1...64).contains($0) }) ?? true else {
      throw ValidationError("--threads is not between 1 and 64, '\(threads ?? 0)'")
    }
    guard width.map({ (TerminalWidth.least...10_000).contains($0) }) ?? true else {
      throw ValidationError("--width is not between 40 and 10000, '\(width ?? 0)'")
    }
  }

  /// A file is written for programs, so it gets JSON Lines unless its name or `--format` says otherwise.
  func display(in surroundings: Surroundings, usual: CheckFormat) -> CheckDisplay {
    CheckDisplay(
      format: format ?? output.map(Self.format) ?? usual,
      width: width ?? (output == nil ? TerminalWidth.of(surroundings.output) : TerminalWidth.usual),
      isColoured: output == nil && color.isOn(in: surroundings)
    )
  }

  private static func format(of path: String) -> CheckFormat {
    let name = path.split(separator: "/").last ?? ""
    switch name.lastIndex(of: ".").map({ name[$0...].lowercased() }) {
    case ".txt": return .text
    case ".csv": return .csv
    case ".md", ".markdown": return .markdown
    default: return .json
    }
  }

  /// Writes text that is there as a whole, to the terminal or into the file.
  func write(_ text: String, _ format: CheckFormat, in surroundings: Surroundings) throws {
    guard let output else {
      return try surroundings.output.write(text: text, as: CheckDisplay.form(format))
    }
    let input = try BatchInput(path: "-", standardInput: surroundings.input)
    let file = try BatchOutputFile(path: output, input: input)
    do {
      try file.channel.write(block: Array(text.utf8), as: CheckDisplay.form(format))
      try file.finish()
    } catch {
      file.discard()
      throw error
    }
  }
}
