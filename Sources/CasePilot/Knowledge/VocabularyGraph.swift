import CaseModel
import IntentParsing

/// Lets the rules engine ask the vocabulary which concepts are narrower than which.
struct VocabularyGraph: ConceptGraph {
  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  func ancestors(of concept: String) -> [String] { vocabulary.ancestors(of: concept) }
  func title(of concept: String) -> String? { vocabulary.title(of: concept) }

  func descendants(of concept: String) -> [String] { vocabulary.descendants(of: concept) }
}
