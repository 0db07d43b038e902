import Foundation
import KnowledgeFiles
import RuleFiles

extension KnowledgeLocation {
  /// The usual places: `$CASEPILOT_HOME`, else `$XDG_DATA_HOME/casepilot`, else
  /// `~/.local/share/casepilot` for the database, in memory when there is no home; for rules and
  /// knowledge `$CASEPILOT_RESOURCES`, beside the executable, `../share/casepilot`, then the bundle.
  public static func standard(
    environment: [String: String],
    executable: URL
  ) -> KnowledgeLocation {
    let beside = executable.resolvingSymlinksInPath().deletingLastPathComponent()
    let share = beside.deletingLastPathComponent().appendingPathComponent("share/casepilot")
    var folders = [beside, share]
    if let named = environment["CASEPILOT_RESOURCES"], !named.isEmpty {
      folders = [URL(fileURLWithPath: named, isDirectory: true)]
    }
    let hasChoice = environment["CASEPILOT_RESOURCES"].map { !$0.isEmpty } ?? false
    let rules = folders.map { $0.appendingPathComponent("Rules", isDirectory: true) }
    let knowledge = folders.map { $0.appendingPathComponent("KnowledgeBase", isDirectory: true) }
    return KnowledgeLocation(
      databaseFolder: databaseFolder(environment),
      ruleFolders: rules
        + (hasChoice
          ? []
          : [BundleFolder.locate(RuleFiles.bundle, holding: RuleFiles.marker)].compactMap(\.self)),
      knowledgeFolders: knowledge
        + (hasChoice
          ? []
          : [BundleFolder.locate(KnowledgeFiles.bundle, holding: KnowledgeFiles.marker)].compactMap(
            \.self
          ))
    )
  }

  private static func databaseFolder(_ environment: [String: String]) -> URL? {
    func folder(_ name: String) -> URL? {
      environment[name].flatMap { $0.isEmpty ? nil : URL(fileURLWithPath: $0, isDirectory: true) }
    }
    if let home = folder("CASEPILOT_HOME") { return home }
    if let data = folder("XDG_DATA_HOME") { return data.appendingPathComponent("casepilot") }
    return folder("HOME")?.appendingPathComponent(".local/share/casepilot")
  }

  /// The first folder that is there.
  static func existing(_ folders: [URL]) -> URL? {
    folders.first { FileStatus.isFolder($0.path) }
  }
}
