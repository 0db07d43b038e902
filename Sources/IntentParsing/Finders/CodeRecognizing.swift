import CaseModel

/// Whoever knows which codes there are; the knowledge base, in practice.
package protocol CodeRecognizing {
  /// Whether a code is in a loaded code list or table.
  func isKnown(_ code: Code) -> Bool
  /// The concepts that a code belongs to, narrowest first.
  func classes(of code: Code) -> [String]
}

extension CodeRecognizing {
  package func classes(of code: Code) -> [String] { [] }
}
