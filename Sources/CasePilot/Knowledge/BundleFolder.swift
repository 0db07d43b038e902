import Foundation

/// Finds a resource bundle beside the executable.
///
/// `Bundle.module` stops the process when its folder was moved away, so the path is looked up by hand.
enum BundleFolder {
  /// The bundle's folder that holds the marker, nil when there is none.
  static func locate(_ name: String, holding marker: String) -> URL? {
    let executable = URL(fileURLWithPath: CommandLine.arguments.first ?? ".")
      .resolvingSymlinksInPath().deletingLastPathComponent()
    let places = [
      executable, Bundle.main.bundleURL, Bundle.main.bundleURL.deletingLastPathComponent(),
    ]
    return places.map { $0.appendingPathComponent(name + ".resources") }
      .first { FileManager.default.fileExists(atPath: $0.appendingPathComponent(marker).path) }
  }
}
