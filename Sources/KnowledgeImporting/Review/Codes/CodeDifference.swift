import CaseModel

/// A way in which our files and the official tables differ about a code.
struct CodeDifference {
  /// The names stand in `code-differences.tsv`, beside the explanation.
  enum Kind: String, CaseIterable {
    case unknown
    case notInFeeSchedule = "not-in-fee-schedule"
    case ended
    case notEnded = "not-ended"
    case notBegun = "not-begun"
    case addOn = "add-on"
    case notAddOn = "not-add-on"
    case globalDays = "global-days"
  }

  var kind: Kind
  var code: Code
  var place: SourcePlace
  /// What the official table has: a day, or global days.
  var official: String

  var fault: Fault {
    let (problem, remedy) = wording
    return Fault(place, problem, thing: code.description, remedy: remedy)
  }

  private var wording: (String, String) {
    switch kind {
    case .unknown:
      (
        "a code that no official table names",
        "correct it, or explain it in \(CodeExplanations.path)"
      )
    case .notInFeeSchedule:
      ("a code that the fee schedule does not have", "give its last day in 'to', or explain it")
    case .ended:
      (
        "a code that ended on \(official)",
        "end the record with it, or say in it that the code has ended"
      )
    case .notEnded: ("a code marked as ended that is in force", "take 'to' out, or explain it")
    case .notBegun:
      ("a code that began on \(official)", "begin the record with it, or explain it")
    case .addOn: ("an add-on code that is not marked", "add the class 'add-on-code'")
    case .notAddOn:
      ("a code marked as add-on that is none", "take the class 'add-on-code' out, or explain it")
    case .globalDays:
      ("other global days than the fee schedule's \(official)", "correct the days")
    }
  }
}
