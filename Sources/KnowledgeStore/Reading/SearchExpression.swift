/// A search as an FTS5 expression that is valid whatever was typed: each word is quoted.
struct SearchExpression {
  /// All that was asked for must be there; nil when nothing tells.
  let strict: String?
  /// Any of it is enough, words that are in very many rows aside.
  ///
  /// A row that says only the commonest word of a search never comes before one that says a rarer
  /// word, so that common words are left out once the rarer ones bring rows enough.
  let loose: String?

  private static let enoughRows = 2500

  init(_ plan: SearchPlan) {
    let wanted = plan.groups.filter { !$0.isAbsent }
    let groups = wanted.map { group in
      let place = plan.groups.firstIndex { $0.range == group.range }
      let kinds = plan.concepts.filter { $0.groups == [place] }.flatMap { $0.ids.sorted() }
      return Self.any(group.alternatives.map(Self.all) + kinds.map(Self.kind))
    }
    let telling = Self.rarest(zip(wanted, groups).filter { !$0.0.isCommon }).map(\.1)
    let kinds = plan.concepts.flatMap { $0.ids.sorted() }.map(Self.kind)
    strict = groups.isEmpty ? nil : groups.joined(separator: " AND ")
    let parts = (telling.isEmpty ? groups : telling) + kinds
    loose = parts.isEmpty ? nil : parts.joined(separator: " OR ")
  }

  /// The rarest groups that bring rows enough, and at least one that any row holds.
  private static func rarest(
    _ groups: [(SearchGroup, String)]
  ) -> [(SearchGroup, String)] {
    var rows = 0
    return groups.enumerated().sorted { ($0.1.0.rows, $0.0) < ($1.1.0.rows, $1.0) }
      .map(\.element).prefix { group, _ in
        defer { rows += group.rows }
        return rows == 0 || rows + group.rows <= enoughRows
      }.map { $0 }
  }

  private static func any(_ parts: [String]) -> String {
    parts.count == 1 ? parts[0] : "(\(parts.joined(separator: " OR ")))"
  }

  private static func all(_ way: SearchGroup.Alternative) -> String {
    let words = way.words.map { "\"\($0)\"" + (way.isPrefix || way.isStemmed ? " *" : "") }
    return words.count == 1 ? words[0] : "(\(words.joined(separator: " AND ")))"
  }

  /// A class of codes such as `joint-injection`.
  private static func kind(_ id: String) -> String {
    "classes : \"\(id.replacing("-", with: " "))\""
  }
}
