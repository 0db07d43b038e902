// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [.enableUpcomingFeature("ExistentialAny")]

let package = Package(
  name: "casepilot",
  products: [
    .library(name: "CasePilot", targets: ["CasePilot"]),
    .executable(name: "casepilot", targets: ["casepilot"]),
    .executable(name: "casepilot-bench", targets: ["casepilot-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    .target(name: "CaseModel", swiftSettings: strict),
    .target(name: "ClaimReading", dependencies: ["CaseModel"], swiftSettings: strict),
    .target(name: "IntentParsing", dependencies: ["CaseModel"], swiftSettings: strict),
    .target(name: "RulesEngine", dependencies: ["CaseModel"], swiftSettings: strict),
    .target(
      name: "ClaimChecking",
      dependencies: ["CaseModel", "RulesEngine"],
      swiftSettings: strict
    ),
    .target(name: "AnswerComposing", dependencies: ["CaseModel"], swiftSettings: strict),
    .target(
      name: "KnowledgeStore",
      dependencies: ["CaseModel", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict
    ),
    .target(
      name: "KnowledgeImporting",
      dependencies: [
        "CaseModel", "IntentParsing", "RulesEngine", "ClaimChecking", "KnowledgeStore",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "RuleFiles",
      path: "Rules",
      exclude: ["README.md", "CATALOGUE.md"],
      sources: ["RuleFiles.swift"],
      resources: [
        .copy("intents"), .copy("policies"), .copy("vocabulary"), .copy("claim-checks"),
      ]
    ),
    .target(
      name: "KnowledgeFiles",
      path: "KnowledgeBase",
      exclude: ["README.md", "TOPICS.md"],
      sources: ["KnowledgeFiles.swift"],
      resources: [
        .copy("sources.yaml"), .copy("code-differences.tsv"), .copy("codes"),
        .copy("evaluation-and-management"),
        .copy("modifiers"), .copy("ncci"), .copy("global-period"), .copy("places"),
        .copy("denials"), .copy("crosswalks"), .copy("coverage"), .copy("fees"), .copy("drugs"),
        .copy("compliance"), .copy("diagnoses"), .copy("anesthesia"), .copy("starter"),
        .copy("guidance"),
      ]
    ),
    .target(
      name: "CasePilot",
      dependencies: [
        "CaseModel", "ClaimReading", "IntentParsing", "RulesEngine", "ClaimChecking",
        "AnswerComposing",
        "KnowledgeStore", "KnowledgeImporting", "RuleFiles", "KnowledgeFiles",
      ],
      swiftSettings: strict
    ),
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    .target(name: "LineEditing", dependencies: ["CReadline"], swiftSettings: strict),
    .target(
      name: "CommandLineFrontEnd",
      dependencies: [
        "CaseModel", "CasePilot", "LineEditing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "casepilot",
      dependencies: ["CommandLineFrontEnd"],
      path: "Sources/casepilot-tool",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "casepilot-bench",
      dependencies: ["CaseModel", "CasePilot", "KnowledgeStore", "KnowledgeImporting"],
      exclude: ["Peers"],
      swiftSettings: strict
    ),
    .testTarget(name: "CaseModelTests", dependencies: ["CaseModel"]),
    .testTarget(name: "ClaimReadingTests", dependencies: ["ClaimReading", "CaseModel"]),
    .testTarget(name: "IntentParsingTests", dependencies: ["IntentParsing", "CaseModel"]),
    .testTarget(name: "RulesEngineTests", dependencies: ["RulesEngine", "CaseModel"]),
    .testTarget(
      name: "ClaimCheckingTests",
      dependencies: ["ClaimChecking", "RulesEngine", "CaseModel"]
    ),
    .testTarget(name: "AnswerComposingTests", dependencies: ["AnswerComposing", "CaseModel"]),
    .testTarget(name: "KnowledgeStoreTests", dependencies: ["KnowledgeStore", "CaseModel"]),
    .testTarget(
      name: "KnowledgeImportingTests",
      dependencies: ["KnowledgeImporting", "KnowledgeStore", "CaseModel"]
    ),
    .testTarget(name: "CasePilotTests", dependencies: ["CasePilot", "ClaimReading", "CaseModel"]),
    .testTarget(
      name: "CommandLineFrontEndTests",
      dependencies: ["CommandLineFrontEnd", "LineEditing", "CasePilot", "CaseModel", "casepilot"]
    ),
    .testTarget(name: "ArchitectureTests"),
  ]
)
