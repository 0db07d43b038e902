import CaseModel

extension Policy {
  /// The rule as a coder would read it to a colleague.
  package var readAloud: String {
    var lines = ["\(id)\(isPractice ? " (the practice's own rule)" : "")", "  when"]
    lines += conditions.map { "    - \($0.phrase)" }
    if let say { lines.append("  then \(verdict.map { "[\($0.name)] " } ?? "")\(say.source)") }
    for (name, list) in [("why", why), ("do", action), ("not", caution)] {
      lines += list.map { "    \(name): \($0.source)" }
    }
    lines += flags.map {
      "    establishes \($0.name)\($0.line.map { " of \("ABC".dropFirst($0).prefix(1))" } ?? "")"
    }
    lines += authorities.map { "  because \($0.source), \($0.section)" }
    if !overrides.isEmpty { lines.append("  overrides \(overrides.joined(separator: ", "))") }
    if period != .always {
      lines.append(
        "  from \(period.first?.description ?? "ever") to \(period.last?.description ?? "now")"
      )
    }
    return lines.joined(separator: "\n")
  }
}
