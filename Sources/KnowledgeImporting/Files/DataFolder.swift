import Foundation

/// Reads a folder of rule or knowledge files, in the order of their paths.
package struct DataFolder: Sendable {
  package struct Unreadable: Error, Sendable, CustomStringConvertible {
    package var path: String
    package var description: String {
      "\(path): error: the folder of rules or knowledge cannot be read; check that it is there and may be read, or name another with --resources"
    }
  }

  package let files: [DataFile]

  package init(files: [DataFile]) { self.files = files.sorted { $0.path < $1.path } }

  /// Every `.yaml`, `.tsv` and `.txt` file below a folder.
  package init(at folder: URL, prefix: String = "") throws {
    let manager = FileManager.default
    guard let paths = manager.subpaths(atPath: folder.path) else {
      throw Unreadable(path: folder.path)
    }
    let wanted = paths.filter { path in [".yaml", ".tsv", ".txt"].contains { path.hasSuffix($0) } }
    self.init(
      files: try wanted.map { path in
        let file = folder.appendingPathComponent(path)
        guard let content = manager.contents(atPath: file.path) else {
          throw Unreadable(path: file.path)
        }
        return DataFile(path: prefix + path, bytes: Array(content))
      }
    )
  }

  package func files(in folder: String, _ suffix: String) -> [DataFile] {
    files.filter { $0.path.hasPrefix(folder + "/") && $0.path.hasSuffix(suffix) }
  }

  package func file(_ path: String) -> DataFile? { files.first { $0.path == path } }
}
