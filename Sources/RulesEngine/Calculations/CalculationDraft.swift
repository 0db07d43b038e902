import CaseModel

/// A calculation in the making; what has no source of its own rests on the draft's authority.
struct CalculationDraft {
  let kind: CalculationKind
  let date: ServiceDate
  let payer: Payer
  let authority: Citation
  private(set) var steps: [Sentence] = []
  private(set) var remarks: [Sentence] = []
  private(set) var figures: [Figure] = []
  private(set) var releases: [String] = []

  init(kind: CalculationKind, date: ServiceDate, payer: Payer, authority: Citation) {
    self.kind = kind
    self.date = date
    self.payer = payer
    self.authority = authority
  }

  mutating func step(_ text: String, _ citations: [Citation] = []) {
    steps.append(sentence(text, citations))
  }

  mutating func remark(_ text: String, _ citations: [Citation] = []) {
    remarks.append(sentence(text, citations))
  }

  mutating func figure(_ name: String, _ value: some CustomStringConvertible, _ unit: String = "") {
    figures.append(Figure(name, value.description, unit: unit))
  }

  mutating func note(_ use: TableUse?) {
    guard let use, !releases.contains(use.release) else { return }
    releases.append(use.release)
  }

  func done(
    _ result: String,
    _ citations: [Citation] = [],
    verdict: Verdict = .informational
  ) -> Calculation {
    Calculation(
      kind: kind,
      verdict: verdict,
      result: sentence(result, citations),
      steps: steps,
      remarks: remarks,
      figures: verdict.reason == nil ? figures : [],
      date: date,
      payer: payer,
      releases: releases
    )
  }

  private func sentence(_ text: String, _ citations: [Citation]) -> Sentence {
    Sentence(text, citing: citations) ?? Sentence(text, citing: authority)
  }
}
