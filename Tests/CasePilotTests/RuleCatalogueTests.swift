import CasePilot
import Foundation
import Testing

/// The catalogue of rules is what the rules are; recording rewrites it and still fails.
@Suite struct RuleCatalogueTests {
  @Test func theCatalogueIsCurrent() throws {
    let path = BundledKnowledge.root.appendingPathComponent("Rules/CATALOGUE.md")
    let written = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    let text = try RuleCatalogue.text(BundledKnowledge.location)
    if ProcessInfo.processInfo.environment["CASEPILOT_RECORD"] != nil, written != text {
      try Data(text.utf8).write(to: path)
    }
    #expect(written == text, "write it with 'casepilot rules catalogue > Rules/CATALOGUE.md'")
  }

  @Test func everyCheckIsThere() throws {
    let text = try RuleCatalogue.text(BundledKnowledge.location)
    for id in try BundledKnowledge.library.get().checkIDs() {
      #expect(text.contains("| `\(id)` |"))
    }
  }
}
