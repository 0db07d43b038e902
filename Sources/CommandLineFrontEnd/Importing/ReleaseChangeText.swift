import CaseModel

/// What changed between two releases, kind by kind.
struct ReleaseChangeText {
  private static let shown = 20

  private let title: String
  private let parts: [String]
  private let changes: [ReleaseChange.Kind: [ReleaseChange]]
  private let isFull: Bool

  init(from old: Release, to new: Release, changes: [ReleaseChange], isFull: Bool) {
    title = "\(old.label) → \(new.label)"
    parts = [old, new].filter { !$0.isComplete }.map {
      "\($0.label) is there in part: what it lacks is not told."
    }
    self.changes = Dictionary(grouping: changes, by: \.kind)
    self.isFull = isFull
  }

  var text: String {
    guard !changes.isEmpty else {
      let finding = parts.isEmpty ? "nothing changed" : "no change in the rows that both hold"
      return (["\(title): \(finding)."] + parts).joined(separator: "\n") + "\n"
    }
    return ([title] + parts + ReleaseChange.Kind.allCases.flatMap(lines)).joined(separator: "\n")
      + "\n"
  }

  private func lines(_ kind: ReleaseChange.Kind) -> [String] {
    guard let all = changes[kind] else { return [] }
    let back = all.count { $0.reachesBack }
    let note = back > 0 ? ", \(back) of them reach back in time" : ""
    let shown = isFull ? all[...] : all.prefix(Self.shown)
    let rest = all.count - shown.count
    return ["", "\(kind.title): \(all.count)\(note)"] + shown.map(Self.line)
      + (rest > 0 ? ["  … and \(rest) more (--all)"] : [])
  }

  private static func line(_ change: ReleaseChange) -> String {
    let partner = change.partner.map { " / \($0)" } ?? ""
    let text = change.text.isEmpty ? "" : "  \(change.text)"
    return "  \(change.code)\(partner)\(text)\(change.reachesBack ? "  (reaches back)" : "")"
  }
}
