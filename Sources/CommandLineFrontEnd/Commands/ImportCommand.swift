import ArgumentParser
import CaseModel
import CasePilot

/// Imports official files.
struct ImportCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import official files of CMS and NCHS: files, zips, folders of them.",
    discussion: """
      Each file is recognised by its content. All that can be taken lands at once, or, when the run \
      is cut short, nothing does. The same bytes again change nothing. Exit status: 0 all was taken \
      or there already, 1 something was refused or not recognised, 2 error.
      """
  )

  @Argument(help: "Files, zips or folders.", completion: .file())
  var paths: [String]

  @Option(
    help: ArgumentHelp("Quarter of files whose names do not tell it.", valueName: "2024Q3")
  )
  var quarter: String?

  @Option(
    help: "Setting of NCCI tables whose names do not tell it: practitioner or facility.",
    completion: .list(CaseChoices.settings),
    transform: { try CaseChoices.setting($0) }
  )
  var setting: Setting?

  @Flag(help: "You hold the AMA's licence for the CPT descriptors in the files.")
  var licenceHeld = false

  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions

  func validate() throws {
    if let quarter, !ImportChoices.isQuarter(quarter) {
      throw ValidationError("--quarter is not a quarter as 2024Q3, '\(quarter)'")
    }
  }

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let upkeep = try surroundings.upkeep(knowledge)
    var line = ImportProgressLine(surroundings)
    let summary = try upkeep.importFiles(
      paths,
      choices: ImportChoices(quarter: quarter, setting: setting, isLicenceHeld: licenceHeld),
      on: surroundings.today,
      progress: line.shown
    )
    line.clear()
    try surroundings.output.write(text: ImportSummaryText(summary).text)
    return summary.isClean ? .answered : .unanswered
  }
}
