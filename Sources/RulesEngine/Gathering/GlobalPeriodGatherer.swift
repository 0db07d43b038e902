import CaseModel

/// Works out the last day of a global period from the day of the operation that a question tells.
struct GlobalPeriodGatherer: EvidenceGatherer {
  func gather(into draft: inout FindingsDraft) throws {
    guard let surgery = draft.intent.dates.min() else { return }
    var request = GlobalPeriodRequest(
      surgery: surgery,
      visit: draft.intent.dates.filter { $0 > surgery }.min()
    )
    request.code = try draft.facts.lines.first {
      try $0.feeRow().flatMap { Int($0.globalDays) } ?? 0 > 0
    }?.code
    if request.code == nil { request.days = Self.daysNamed(draft.intent.text) }
    guard request.code != nil || request.days != nil else { return }
    draft.add(try draft.calculator.globalPeriod(request), origin: "global period \(surgery)")
  }

  /// "10 day global", "90-day period": only the two lengths that there are.
  static func daysNamed(_ text: String) -> Int? {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
    for (number, next) in zip(words, words.dropFirst()) where next.hasPrefix("day") {
      if let days = Int(number), days == 10 || days == 90 { return days }
    }
    return nil
  }
}
