import ArgumentParser
import CaseModel
import CasePilot

/// How an answer is shown.
struct DisplayOptions: ParsableArguments {
  @Option(
    help: "Form of the answer: text, json (one line) or markdown.",
    completion: .list(CaseChoices.formats),
    transform: { try CaseChoices.format($0) }
  )
  var format: AnswerFormat?

  @Option(help: ArgumentHelp("Columns to wrap at, 40 or more.", valueName: "columns"))
  var width: Int?

  @Option(help: "Colour: auto, always or never; NO_COLOR is heeded.")
  var color: ColourChoice = .auto

  func validate() throws {
    guard width.map({ (TerminalWidth.least...10_000).contains($0) }) ?? true else {
      throw ValidationError("--width is not between 40 and 10000, '\(width ?? 0)'")
    }
  }

  func display(in surroundings: Surroundings) -> AnswerDisplay {
    AnswerDisplay(
      format: format ?? .text,
      width: width ?? TerminalWidth.of(surroundings.output),
      isColoured: color.isOn(in: surroundings)
    )
  }
}
