import CaseModel

/// The concepts of a question as a search of codes takes them: each with the narrower ones.
package enum SearchConcepts {
  /// A concept with more narrower ones than this says too little to find codes by.
  private static let mostNarrower = 15

  package static func of(_ intent: Intent, graph: any ConceptGraph) -> [CodeQuery.Concept] {
    var seen: Set<String> = []
    return intent.mentions.compactMap { mention in
      guard case .concept(let id) = mention.value, seen.insert(id).inserted else { return nil }
      let narrower = graph.descendants(of: id)
      guard narrower.count <= mostNarrower else { return nil }
      return CodeQuery.Concept(ids: [id] + narrower, range: mention.range)
    }
  }
}
