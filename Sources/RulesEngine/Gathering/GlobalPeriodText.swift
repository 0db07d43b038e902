/// Names what the global-days column of the fee schedule means.
///
/// Source: IOM 100-04, ch. 12 §40.
enum GlobalPeriodText {
  static func meaning(_ days: String) -> String {
    switch days {
    case "000": "the day of the procedure only"
    case "010": "minor procedure, ten days after it"
    case "090": "major surgery: the day before, the day itself and 90 days after"
    case "MMM": "maternity care"
    case "XXX": "the global concept does not apply"
    case "YYY": "the contractor decides"
    case "ZZZ": "add-on, within the global period of its primary"
    default: "not a value of the schedule"
    }
  }
}
