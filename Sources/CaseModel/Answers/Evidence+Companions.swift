extension Evidence {
  /// What stands beside a statement: why it holds, what to do, what not to do; all of one origin and its sources.
  package static func companions(
    why: [String],
    action: [String],
    caution: [String],
    citing citations: [Citation],
    origin: String
  ) -> [Evidence] {
    let parts: [(Role, [String])] = [(.why, why), (.action, action), (.caution, caution)]
    return parts.flatMap { role, texts in
      texts.compactMap { text in
        Sentence(text, citing: citations).map { Evidence(role, $0, origin: origin) }
      }
    }
  }
}
