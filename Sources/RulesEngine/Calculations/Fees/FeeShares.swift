import CaseModel

/// What the modifiers of a line make of its fee.
///
/// By the indicators of the fee schedule (IOM 100-04, ch. 12 §40).
struct FeeShares {
  /// One modifier's part of the fee.
  struct Share: Hashable {
    var modifier: String
    /// In tenths of a percent.
    var perMille: Int
    var citation: Citation?
  }

  private(set) var shares: [Share] = []
  /// Why a modifier changes nothing.
  private(set) var remarks: [String] = []
  private let amounts: [AmountRecord]
  private let row: RelativeValues

  init(
    _ row: RelativeValues,
    modifiers: [String],
    isNonPhysician: Bool,
    amounts: [AmountRecord]
  ) {
    self.row = row
    self.amounts = amounts
    for modifier in modifiers { add(modifier) }
    let isAssistant = shares.contains { ["80", "81", "82", "AS"].contains($0.modifier) }
    if !isAssistant, isNonPhysician {
      add("NP or PA", named: "npp-share")
    }
  }

  /// Cents after every share, and the steps: "× 150 % (50)".
  func apply(to cents: Int) -> (cents: Int, steps: String) {
    var (cents, steps) = (cents, "")
    for share in shares {
      cents = FeeFormula.share(share.perMille, of: cents)
      steps += " × \(FeeFormula.percent(share.perMille)) % (\(share.modifier))"
    }
    return (cents, steps)
  }

  private mutating func add(_ modifier: String) {
    switch modifier {
    case "50": addBilateral()
    case "80", "81", "82": addAssistant(modifier, "assistant-share")
    case "AS": addAssistant(modifier, "assistant-share-npp")
    case "62":
      if row.coSurgeon == "1" || row.coSurgeon == "2" {
        add(modifier, named: "co-surgeon-share")
      } else {
        remarks.append(
          "Co-surgeon indicator \(row.coSurgeon): two surgeons are not paid for \(row.code)."
        )
      }
    case "CQ", "CO": add(modifier, named: "therapy-assistant-share")
    case "51":
      if row.multipleProcedure == "2" { shares.append(Share(modifier: modifier, perMille: 500)) }
    case "54", "55", "56", "78": addPart(modifier)
    case "22", "52", "53", "66":
      remarks.append("Modifier \(modifier) is priced by the contractor from the records.")
    default: return
    }
  }

  private mutating func addBilateral() {
    switch row.bilateral {
    case "1": add("50", named: "bilateral-share")
    case "3": shares.append(Share(modifier: "50", perMille: 2000))
    case "2":
      remarks.append("Bilateral indicator 2: the value already covers both sides, 50 adds nothing.")
    default: remarks.append("Bilateral indicator \(row.bilateral): 50 adds nothing to \(row.code).")
    }
  }

  private mutating func addAssistant(_ modifier: String, _ name: String) {
    switch row.assistant {
    case "2": add(modifier, named: name)
    case "0":
      add(modifier, named: name)
      remarks.append("Assistant indicator 0: paid only with records that show the need.")
    case "1": remarks.append("Assistant indicator 1: by law no assistant is paid for \(row.code).")
    default:
      remarks.append(
        "Assistant indicator \(row.assistant): an assistant does not apply to \(row.code)."
      )
    }
  }

  private mutating func addPart(_ modifier: String) {
    guard let parts = row.shares else {
      remarks.append("\(row.code) has no shares of the global period, so \(modifier) has none.")
      return
    }
    let percent =
      switch modifier {
      case "54": parts.before + parts.operation
      case "55": parts.after
      case "56": parts.before
      default: parts.operation
      }
    shares.append(Share(modifier: modifier, perMille: percent * 10))
  }

  private mutating func add(_ modifier: String, named name: String) {
    guard let amount = amounts.first(where: { $0.name == name }) else { return }
    let perMille = FixedDecimal.tenThousandths(amount.value) / 1000
    shares.append(Share(modifier: modifier, perMille: perMille, citation: amount.citation))
  }
}
