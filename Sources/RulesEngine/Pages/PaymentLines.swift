import CaseModel

/// The fee schedule's row of a code: status, global days, indicators and what each allows, relative values.
struct PaymentLines {
  let code: Code
  let row: RelativeValues?
  let use: TableUse?

  func add(to lines: inout PageLines) {
    guard let row else { return }
    lines.add("Medicare status \(row.status): \(StatusText.meaning(row.status)).", use)
    lines.add("Global days \(row.globalDays): \(GlobalPeriodText.meaning(row.globalDays)).", use)
    lines.add(indicators(row), use)
    let total = RelativeValueText.total(row)
    if !total.isEmpty, row.work + row.malpractice > 0 {
      lines.add("Relative values: work \(RelativeValueText.units(row.work)), in all \(total).", use)
    }
    if !row.endoscopicBase.isEmpty {
      lines.add("Endoscopic base code: \(row.endoscopicBase).", use)
    }
  }

  private func indicators(_ row: RelativeValues) -> String {
    let parts: [(String, String, (String) -> String)] = [
      ("bilateral", row.bilateral, IndicatorText.bilateral),
      ("assistant", row.assistant, IndicatorText.assistant),
      ("co-surgeons", row.coSurgeon, IndicatorText.coSurgeon),
      ("team", row.team, IndicatorText.team),
      ("multiple procedures", row.multipleProcedure, IndicatorText.multipleProcedure),
      (
        "professional and technical part", row.professionalTechnical,
        IndicatorText.professionalTechnical
      ),
    ]
    let said = parts.filter { !$0.1.isEmpty && $0.1 != "9" }
      .map { "\($0.0) \($0.1) (\($0.2($0.1)))" }
    return said.isEmpty ? "" : "Indicators: \(said.joined(separator: "; "))."
  }
}

/// Names what the payment indicators of the fee schedule mean, by the record layout of IOM 100-04.
enum IndicatorText {
  static func bilateral(_ value: String) -> String {
    switch value {
    case "0": "modifier 50 does not raise the payment"
    case "1": "modifier 50, 150 %"
    case "2": "the code is for both sides already"
    case "3": "each side paid in full"
    default: "not a value of the schedule"
    }
  }

  static func assistant(_ value: String) -> String {
    switch value {
    case "0": "paid only with proof of need"
    case "1": "not paid"
    case "2": "80, 82 or AS, paid"
    default: "not a value of the schedule"
    }
  }

  static func coSurgeon(_ value: String) -> String {
    switch value {
    case "0": "not paid"
    case "1": "62 with proof of need"
    case "2": "62, paid for two specialties"
    default: "not a value of the schedule"
    }
  }

  static func team(_ value: String) -> String {
    switch value {
    case "0": "not paid"
    case "1": "66 with proof of need"
    case "2": "66, by report"
    default: "not a value of the schedule"
    }
  }

  static func multipleProcedure(_ value: String) -> String {
    switch value {
    case "0": "no reduction"
    case "1": "older reduction rule"
    case "2": "51: 100, then 50 %"
    case "3": "endoscopy family rule"
    case "4": "imaging reduction"
    case "5": "therapy reduction"
    case "6": "cardiovascular test reduction"
    case "7": "eye test reduction"
    default: "not a value of the schedule"
    }
  }

  static func professionalTechnical(_ value: String) -> String {
    switch value {
    case "0": "physician service, no 26 or TC"
    case "1": "may be split by 26 and TC"
    case "2": "professional part only"
    case "3": "technical part only"
    case "4": "whole test only"
    case "5": "incident to, not in a facility"
    case "6": "laboratory test with physician interpretation, 26"
    case "7": "therapy, not in a facility setting"
    case "8": "physician interpretation, inpatients"
    default: "not a value of the schedule"
    }
  }
}
