import CaseModel

/// Turns anesthesia minutes into time units of 15 minutes, to one decimal.
///
/// Source: IOM 100-04, ch. 12 §50.
struct AnesthesiaGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    guard let minutes = draft.intent.minutes,
      let citation = try draft.source.authority("iom-100-04", section: "ch. 12 §50")
    else { return }
    let tenths = (minutes * 10 * 2 + 15) / 30
    draft.add(
      .headline,
      "\(minutes) minutes are \(tenths / 10).\(tenths % 10) time units for Medicare (15 minutes each, to one decimal).",
      [citation],
      verdict: .informational,
      origin: "anesthesia time",
      weight: HeadlineWeight.computed,
      support: [
        Evidence(
          .why,
          Sentence(
            "Payment is base units plus time units, times the anesthesia conversion factor.",
            citing: citation
          ),
          origin: "anesthesia time"
        )
      ]
    )
  }
}
