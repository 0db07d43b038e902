import CaseModel

/// Turns anesthesia minutes into units and money.
///
/// Base units and a unit for 15 minutes, to one decimal, times the area's factor (IOM 100-04, ch. 12 §50).
struct AnesthesiaGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    guard let manual = try draft.source.authority("iom-100-04", section: "ch. 12 §50") else {
      return
    }
    let base = try baseUnits(draft)
    guard let minutes = Self.minutes(draft.intent) else {
      if let base { addBase(base, &draft) }
      return
    }
    let time = Self.timeUnits(minutes)
    guard let base else { return addTime(minutes, time, manual, &draft) }
    let units = base.units * 10 + time
    let price = try AnesthesiaPrice(draft)
    let sum =
      "\(base.code): \(base.units) base + \(Self.decimal(time)) time (\(minutes) minutes) = \(Self.decimal(units)) units"
    let money = price.map { " × $\($0.factor) = \($0.text(of: units))" } ?? ""
    draft.add(
      .headline,
      "\(sum)\(money).",
      [manual, base.citation] + (price.map { [$0.citation] } ?? []),
      verdict: .informational,
      origin: "anesthesia time",
      weight: HeadlineWeight.computed,
      support: support(manual, price)
    )
    if let release = price?.release { draft.noteRelease(release) }
  }

  /// Minutes told, several stretches of care together.
  private static func minutes(_ intent: Intent) -> Int? {
    intent.allMinutes.isEmpty ? nil : intent.allMinutes.reduce(0, +)
  }

  /// Tenths of a unit, rounded half up.
  static func timeUnits(_ minutes: Int) -> Int { (minutes * 20 + 15) / 30 }

  static func decimal(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

  private func baseUnits(_ draft: FindingsDraft) throws -> BaseUnitsRecord? {
    for code in draft.intent.codes {
      if let found = try draft.source.baseUnits(code) { return found }
    }
    return nil
  }

  private func addBase(_ base: BaseUnitsRecord, _ draft: inout FindingsDraft) {
    draft.add(
      .headline,
      "\(base.code) has \(base.units) base units; time adds one unit for each 15 minutes, to one decimal.",
      [base.citation],
      verdict: .informational,
      origin: "base units \(base.code)",
      weight: HeadlineWeight.table
    )
  }

  private func addTime(
    _ minutes: Int,
    _ time: Int,
    _ manual: Citation,
    _ draft: inout FindingsDraft
  ) {
    draft.add(
      .headline,
      "\(minutes) minutes are \(Self.decimal(time)) time units for Medicare (15 minutes each, to one decimal).",
      [manual],
      verdict: .informational,
      origin: "anesthesia time",
      weight: HeadlineWeight.computed,
      support: support(manual, nil)
    )
  }

  private func support(_ manual: Citation, _ price: AnesthesiaPrice?) -> [Evidence] {
    var texts = [
      "Payment is base units plus time units, times the anesthesia conversion factor; physical status adds nothing for Medicare."
    ]
    if let price, !price.isHalved, price.modifier.isEmpty {
      texts.append(
        "In full with AA or QZ; a directed case pays half each to the physician (QK or QY) and the anesthetist (QX)."
      )
    }
    return texts.map { Evidence(.why, Sentence($0, citing: manual), origin: "anesthesia time") }
  }
}
