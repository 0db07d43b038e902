import Foundation
import Testing

/// Keeps names to the words of the field (DESIGN, section 9).
@Suite struct NamingTests {
  private static let refused = [
    "Manager", "Helper", "Util", "Common", "Core", "Handler", "Service.swift", "Info.swift",
  ]

  @Test func noFileIsNamedForNothing() {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources")
    let files = (FileManager.default.subpaths(atPath: root.path) ?? []).filter {
      $0.hasSuffix(".swift")
    }
    #expect(files.count > 50)
    for file in files {
      let name = file.split(separator: "/").last.map(String.init) ?? file
      for word in Self.refused { #expect(!name.contains(word), "\(file)") }
    }
  }
}
