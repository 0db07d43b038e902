import Foundation

/// The curated knowledge that travels with the library.
package enum KnowledgeFiles {
  /// The folder with `sources.yaml` and the subjects, or nil when the bundle was moved away.
  ///
  /// `Bundle.module` stops the process when its folder is gone, so the path is looked up by hand.
  package static var folder: URL? {
    let executable = URL(fileURLWithPath: CommandLine.arguments.first ?? ".")
      .resolvingSymlinksInPath().deletingLastPathComponent()
    let places = [
      executable, Bundle.main.bundleURL, Bundle.main.bundleURL.deletingLastPathComponent(),
    ]
    return places.map { $0.appendingPathComponent("casepilot_KnowledgeFiles.resources") }
      .first {
        FileManager.default.fileExists(atPath: $0.appendingPathComponent("sources.yaml").path)
      }
  }
}
