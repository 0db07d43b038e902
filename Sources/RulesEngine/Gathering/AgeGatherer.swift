import CaseModel

/// Works out an age from the day of birth that a question tells.
struct AgeGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    let dates = draft.intent.dates
    guard let birth = dates.min() else { return }
    let day = dates.count > 1 ? dates.max() ?? draft.intent.date : draft.intent.date
    // The day of birth is a patient's detail: the answer is dated by the other day.
    draft.findings.intent.date = day
    draft.add(try draft.calculator.age(AgeRequest(birth: birth, on: day)), origin: "age")
  }
}
