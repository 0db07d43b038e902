import ArgumentParser
import CasePilot
import Foundation

/// Where rules, knowledge and the database are.
struct KnowledgeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Folder with rules of your own practice; may be given again.",
      valueName: "dir"
    ),
    completion: .directory
  )
  var rules: [String] = []

  @Option(
    help: ArgumentHelp("Folder that holds Rules and KnowledgeBase.", valueName: "dir"),
    completion: .directory
  )
  var resources: String?

  @Option(
    help: ArgumentHelp("Folder of the database and the history.", valueName: "dir"),
    completion: .directory
  )
  var home: String?

  @Flag(help: "Keep the database in memory and write nothing.")
  var inMemory = false

  func location(in surroundings: Surroundings) throws -> KnowledgeLocation {
    var environment = surroundings.environment
    if let resources {
      environment["CASEPILOT_RESOURCES"] = try Self.folder(resources, option: "--resources").path
    }
    if let home { environment["CASEPILOT_HOME"] = home }
    var location = KnowledgeLocation.standard(
      environment: environment,
      executable: surroundings.executable
    )
    if inMemory { location.databaseFolder = nil }
    location.practiceRules = try rules.map { try Self.folder($0, option: "--rules") }
    return location
  }

  private static func folder(_ path: String, option: String) throws -> URL {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw FrontEndError.notAFolder(option: option, path: path)
    }
    return URL(fileURLWithPath: path, isDirectory: true)
  }
}
