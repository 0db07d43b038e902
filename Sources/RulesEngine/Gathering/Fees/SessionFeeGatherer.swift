import CaseModel

/// Adds what the procedures of a question are paid together, when it asks for money.
struct SessionFeeGatherer {
  let scene: FeeScene

  func add(to draft: inout FindingsDraft) throws {
    guard scene.isMedicare, scene.place.localities.count <= 1 else { return }
    var codes: [Code] = []
    for line in draft.intent.lines where !codes.contains(line.code) { codes.append(line.code) }
    guard (2...SessionFee.most).contains(codes.count),
      LocalityNames.words(draft.intent.text).contains(where: Self.asksForMoney)
    else { return }
    let quotes = try codes.compactMap { try FeeQuote($0, scene, draft) }
    guard quotes.count == codes.count,
      let fee = try SessionFee(quotes, scene, from: draft.source)
    else { return }
    draft.add(
      .headline,
      fee.sentence,
      fee.citations,
      verdict: fee.verdict,
      origin: "fee family",
      weight: HeadlineWeight.computed + 5,
      support: fee.remarks.compactMap { remark in
        Sentence(remark, citing: fee.citations).map { Evidence(.why, $0, origin: "fee family") }
      }
    )
  }

  private static func asksForMoney(_ word: String) -> Bool {
    [
      "pay", "paid", "pays", "payment", "fee", "fees", "much", "compute", "calculate",
      "reimbursement", "allowed", "allowable", "rvu", "rvus",
    ]
    .contains(word)
  }
}
