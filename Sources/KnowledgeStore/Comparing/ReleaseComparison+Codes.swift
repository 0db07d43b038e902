import CaseModel

extension ReleaseComparison {
  /// Codes born and dead, and those whose titles or standing changed.
  func codeChanges() throws -> [ReleaseChange] {
    let (before, after) = (try records(of: old, days.old), try records(of: new, days.new))
    return Set(before.keys).union(after.keys).sorted().compactMap { code in
      guard concerns(code), before[code] != after[code] else { return nil }
      switch (before[code], after[code]) {
      case (nil, let text?): return ReleaseChange(kind: .newCode, code: code, text: text)
      case (let text?, nil): return ReleaseChange(kind: .endedCode, code: code, text: text)
      case (let left?, let right?):
        return ReleaseChange(kind: .changedCode, code: code, text: "\(left) → \(right)")
      default: return nil
      }
    }
  }

  private func records(of release: Release, _ day: Int) throws -> [Code: String] {
    let rows: [(Code, String)] = try session.all(
      """
      SELECT code, summary, is_billable FROM code WHERE release = \(release.id)
      AND first <= \(day) AND (last = 0 OR last >= \(day))
      """
    ) { row in
      let (code, title) = (try row.code(), row.text())
      return (code, row.optionalInt() == 0 ? "\(title) (not billable)" : title)
    }
    return Dictionary(rows) { first, _ in first }
  }

  /// Changed units, status letters and payment indicators, by code and modifier.
  func valueChanges() throws -> [ReleaseChange] {
    let (before, after) = (try values(of: old), try values(of: new))
    return Set(before.keys).union(after.keys).sorted().flatMap { key -> [ReleaseChange] in
      guard let code = (before[key] ?? after[key])?.code, concerns(code) else { return [] }
      switch (before[key], after[key]) {
      case (nil, let values?):
        return [ReleaseChange(kind: .newCode, code: code, text: "status \(values.status)")]
      case (let values?, nil):
        return [ReleaseChange(kind: .endedCode, code: code, text: "status \(values.status)")]
      case (let left?, let right?): return Self.differences(left, right)
      default: return []
      }
    }
  }

  private func values(of release: Release) throws -> [String: RelativeValues] {
    let rows = try session.all(
      "SELECT \(RelativeValues.columns) FROM rvu WHERE release = \(release.id)"
    ) { RelativeValues(from: &$0) }
    return Dictionary(rows.map { ("\($0.code.text) \($0.modifier)", $0) }) { first, _ in first }
  }

  private static func differences(
    _ left: RelativeValues,
    _ right: RelativeValues
  ) -> [ReleaseChange] {
    var changes: [ReleaseChange] = []
    func add(_ kind: ReleaseChange.Kind, _ name: String, _ before: String, _ after: String) {
      guard before != after else { return }
      let modifier = left.modifier.isEmpty ? "" : "-\(left.modifier)"
      changes.append(
        ReleaseChange(kind: kind, code: left.code, text: "\(name)\(modifier) \(before) → \(after)")
      )
    }
    add(.changedStatus, "status", left.status, right.status)
    add(.changedStatus, "global days", left.globalDays, right.globalDays)
    add(.changedStatus, "bilateral", left.bilateral, right.bilateral)
    add(.changedStatus, "assistant", left.assistant, right.assistant)
    add(.changedValues, "work", units(left.work), units(right.work))
    add(
      .changedValues,
      "practice, non-facility",
      units(left.practiceNonFacility),
      units(right.practiceNonFacility)
    )
    add(
      .changedValues,
      "practice, facility",
      units(left.practiceFacility),
      units(right.practiceFacility)
    )
    add(.changedValues, "malpractice", units(left.malpractice), units(right.malpractice))
    return changes
  }

  /// Hundredths as people write them.
  private static func units(_ hundredths: Int?) -> String {
    guard let hundredths else { return "NA" }
    let rest = String(hundredths % 100)
    return "\(hundredths / 100).\(rest.utf8.count < 2 ? "0" : "")\(rest)"
  }
}
