import CaseModel

/// What an import did, for the person who asked for it.
package struct ImportOutcome: Sendable {
  package enum Result: Sendable {
    case imported
    /// The same bytes were imported before.
    case alreadyThere
    /// Nothing of the release was taken, and why.
    case refused(String)
  }

  /// What became of one publication.
  package struct Item: Sendable {
    package var publication: Publication
    /// The parts that were found, by their names.
    package var parts: [String]
    package var missingParts: [String]
    package var result: Result
    package var release: Release?
    package var report: ImportReport
  }

  /// A file that was not imported as such.
  package struct Obstacle: Sendable {
    package var file: String
    package var reason: String
  }

  package var items: [Item] = []
  /// Files of a kind that no reader knows.
  package var unrecognised: [String] = []
  /// Files that cannot be read, or whose publication cannot be told.
  package var obstacles: [Obstacle] = []
  /// Other forms of files that were read, and members of zips that are no tables.
  package var passedOver: [String] = []
  /// Workbooks that were passed over, with what to import instead.
  package var workbooks: [Obstacle] = []

  package init() {}

  package var hasChanged: Bool {
    items.contains { if case .imported = $0.result { true } else { false } }
  }

  /// Whether everything that was named could be taken.
  package var isClean: Bool {
    obstacles.isEmpty && unrecognised.isEmpty
      && !items.contains { if case .refused = $0.result { true } else { false } }
  }
}
