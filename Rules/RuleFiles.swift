import Foundation

/// The rule files that travel with the library.
package enum RuleFiles {
  /// The folder with `intents`, `policies` and `vocabulary`, or nil when the bundle was moved away.
  ///
  /// `Bundle.module` stops the process when its folder is gone, so the path is looked up by hand.
  package static var folder: URL? {
    BundleFolder.locate(named: "casepilot_RuleFiles", containing: "intents")
  }
}

/// Finds a resource bundle beside the executable without trapping when it is missing.
enum BundleFolder {
  static func locate(named name: String, containing marker: String) -> URL? {
    let executable = URL(fileURLWithPath: CommandLine.arguments.first ?? ".")
      .resolvingSymlinksInPath().deletingLastPathComponent()
    let places = [
      executable, Bundle.main.bundleURL, Bundle.main.bundleURL.deletingLastPathComponent(),
    ]
    return places.map { $0.appendingPathComponent(name + ".resources") }
      .first { FileManager.default.fileExists(atPath: $0.appendingPathComponent(marker).path) }
  }
}
