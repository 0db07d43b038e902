import Foundation
import Testing

/// Holds the table of targets in DESIGN and `Sources/README.md` against the code.
@Suite struct ImportTableTests {
  private static let system: Set<String> = [
    "Foundation", "Glibc", "Musl", "Darwin", "Dispatch", "Synchronization",
  ]
  private static let allowed: [String: Set<String>] = [
    "CaseModel": [],
    "ClaimReading": ["CaseModel"],
    "IntentParsing": ["CaseModel"],
    "RulesEngine": ["CaseModel"],
    "ClaimChecking": ["CaseModel", "RulesEngine"],
    "AnswerComposing": ["CaseModel"],
    "KnowledgeStore": ["CaseModel", "GRDB", "GRDBSQLite"],
    "KnowledgeImporting": [
      "CaseModel", "IntentParsing", "RulesEngine", "ClaimChecking", "KnowledgeStore", "Yams",
    ],
    "CasePilot": [
      "CaseModel", "ClaimReading", "IntentParsing", "RulesEngine", "ClaimChecking",
      "AnswerComposing",
      "KnowledgeStore", "KnowledgeImporting", "RuleFiles", "KnowledgeFiles",
    ],
    "LineEditing": ["CReadline"],
    "CommandLineFrontEnd": ["CaseModel", "CasePilot", "LineEditing", "ArgumentParser"],
    "casepilot-tool": ["CommandLineFrontEnd"],
    "casepilot-bench": ["CaseModel", "CasePilot", "KnowledgeStore", "KnowledgeImporting"],
  ]

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func swiftFiles(of target: String) -> [URL] {
    let folder = root.appendingPathComponent("Sources/\(target)")
    let paths = FileManager.default.subpaths(atPath: folder.path) ?? []
    return paths.filter { $0.hasSuffix(".swift") }.map { folder.appendingPathComponent($0) }
  }

  private static func imports(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place < 2, words.count > place + 1 else {
        return nil
      }
      let name = words[place + 1].split(separator: ".")[0]
      return String(name)
    }
  }

  @Test(arguments: allowed.keys.sorted())
  func importsOnlyWhatTheTableAllows(_ target: String) throws {
    let files = Self.swiftFiles(of: target)
    #expect(!files.isEmpty)
    for file in files {
      for name in try Self.imports(of: file) where !Self.system.contains(name) {
        #expect(
          Self.allowed[target]?.contains(name) == true,
          "\(file.lastPathComponent) of \(target) imports \(name)"
        )
      }
    }
  }

  @Test func everyTargetIsInTheTable() throws {
    let folder = Self.root.appendingPathComponent("Sources")
    let found = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.contains(".") && $0 != "CReadline" && !Self.swiftFiles(of: $0).isEmpty }
    #expect(Set(found) == Set(Self.allowed.keys))
  }

  @Test func onlyTheFrontEndLinksReadline() throws {
    for target in Self.allowed.keys where target != "LineEditing" {
      for file in Self.swiftFiles(of: target) {
        #expect(try !Self.imports(of: file).contains("CReadline"))
      }
    }
  }

  @Test func aFileThatNamesATypeDefinesIt() throws {
    for target in Self.allowed.keys {
      for file in Self.swiftFiles(of: target) where file.lastPathComponent != "main.swift" {
        let name = file.deletingPathExtension().lastPathComponent
        let type = String(name.split(separator: "+")[0])
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.contains(type), "\(file.lastPathComponent) says nothing of \(type)")
      }
    }
  }
}
