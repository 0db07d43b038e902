/// What is wrong with a phrase pattern, and where in its text.
package struct PhrasePatternFault: Error, Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    case empty
    case unknownKind(String)
    case unclosed(Character)
    case emptyElement
    case misplacedSign(Character)
    case onlyOptional
  }

  package let problem: Problem
  /// Characters from the start of the pattern, from 0.
  package let column: Int
}
