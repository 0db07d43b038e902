import CaseModel
import RulesEngine

/// Says what the tables at hand could not tell of a claim, and which of them were searched.
struct GapFinder {
  let scene: ClaimScene
  private(set) var gaps: [CheckGap] = []
  private(set) var searched: [String] = []
  private var seen: [(release: Int64, date: ServiceDate)] = []

  init(_ scene: ClaimScene) {
    self.scene = scene
    addPairs()
    addLimits()
    addDiagnoses()
    addClaim()
  }

  private mutating func add(_ what: String, _ why: String, isEssential: Bool = true) {
    let gap = CheckGap(what: what, why: why, isEssential: isEssential)
    if !gaps.contains(gap) { gaps.append(gap) }
  }

  /// Notes a table that was searched, or says that none or only another date's was there.
  private mutating func weigh(_ coverage: TableCoverage, _ what: String, _ date: ServiceDate) {
    guard let release = coverage.release?.id,
      !seen.contains(where: { $0.release == release && $0.date == date })
    else { return }
    seen.append((release, date))
    switch coverage {
    case .loaded(let release):
      if !searched.contains(release.label) { searched.append(release.label) }
    case .outside(let nearest):
      add(
        "\(what) on \(date)",
        "no release for that date is loaded; the nearest, \(nearest.label), was searched; import the file of the date"
      )
    case .missing: break
    }
  }

  private mutating func addPairs() {
    var absent: [String] = []
    for pair in scene.pairCoverages {
      let (left, right) = (scene.lines[pair.left], scene.lines[pair.right])
      weigh(pair.coverage, "PTP edits", left.date)
      if case .missing = pair.coverage { absent.append("\(left.code)/\(right.code)") }
    }
    guard !absent.isEmpty else { return }
    add(
      "PTP edits of \(Self.list(absent))",
      "no loaded table covers these codes; import the NCCI PTP files"
    )
  }

  private mutating func addLimits() {
    var absent: [String] = []
    for line in scene.lines.prefix(scene.ownCount) {
      let limit = line.profile.limit
      weigh(limit.coverage, "unit limits (MUE)", line.date)
      if case .missing = limit.coverage, line.profile.record.isKnown {
        absent.append(line.code.description)
      }
    }
    guard !absent.isEmpty else { return }
    add(
      "unit limits (MUE) of \(Self.list(absent))",
      "no loaded table covers these codes; import the NCCI MUE files"
    )
  }

  private mutating func addDiagnoses() {
    for diagnosis in scene.diagnoses {
      weigh(diagnosis.coverage, "diagnosis codes", scene.facts.intent.date)
      if case .missing = diagnosis.coverage, diagnosis.code != nil, !diagnosis.isKnown {
        add(
          "diagnosis \(diagnosis.code?.description ?? "")",
          "no loaded table covers it; import the ICD-10-CM files"
        )
      }
    }
  }

  private mutating func addClaim() {
    if scene.claim.lines.contains(where: { $0.date == nil }) {
      add("dates of service", "a line has no date; the day of the check was taken; give --date")
    }
    if scene.claim.setting == nil {
      add("the setting", "none was told; the practitioner tables were used", isEssential: false)
    }
    if scene.claim.isICD9 {
      add("the diagnoses", "they are codes of ICD-9-CM, for which no table is read")
    }
    if !scene.claim.uncodedLines.isEmpty {
      let lines = Self.list(scene.claim.uncodedLines.map(String.init))
      add("lines \(lines)", "they have a revenue code and no procedure code")
    }
    if scene.claim.diagnoses.isEmpty {
      add("diagnoses", "the claim names none", isEssential: false)
    }
    if !scene.hasHistory {
      add(
        "global periods, new patients and frequencies",
        "no earlier claims were given; give them with --history",
        isEssential: false
      )
    }
    add(
      "what the payer's own policies ask",
      "only imported tables and rules are known",
      isEssential: false
    )
  }

  private static func list(_ items: [String]) -> String {
    let shown = items.prefix(6).joined(separator: ", ")
    return items.count > 6 ? "\(shown) and \(items.count - 6) more" : shown
  }
}
