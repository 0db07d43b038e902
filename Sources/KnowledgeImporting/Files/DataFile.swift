/// A file of rules or knowledge, with the path that faults name.
package struct DataFile: Sendable {
  /// Relative to its folder, with `/`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }

  /// The text, with bytes that are not UTF-8 replaced.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package var hasExtension: (String) -> Bool { { path.hasSuffix("." + $0) } }
}
