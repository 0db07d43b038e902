import CaseModel
import CasePilot

/// Reads the words that a person writes for a day, a setting, a payer, a state or a form.
enum CaseChoices {
  static func date(_ text: String) throws -> ServiceDate {
    guard let date = ServiceDate(iso: text) else {
      throw FrontEndError.unknownValue(of: "day", given: text, allowed: ["a day as 2025-03-01"])
    }
    return date
  }

  static func setting(_ text: String) throws -> Setting {
    guard let setting = Setting(rawValue: text.lowercased()) else {
      throw FrontEndError.unknownValue(of: "setting", given: text, allowed: settings)
    }
    return setting
  }

  static func payer(_ text: String) throws -> Payer {
    guard let payer = Payer(rawValue: text.lowercased()) else {
      throw FrontEndError.unknownValue(of: "payer", given: text, allowed: payers)
    }
    return payer
  }

  static func state(_ text: String) throws -> String {
    let state = text.uppercased()
    guard states.contains(state) else {
      throw FrontEndError.unknownValue(
        of: "state",
        given: text,
        allowed: ["two letters such as TX"]
      )
    }
    return state
  }

  /// `jsonl` is the same as `json`: one answer is one line.
  static func format(_ text: String) throws -> AnswerFormat {
    guard let format = AnswerFormat(rawValue: text == "jsonl" ? "json" : text) else {
      throw FrontEndError.unknownValue(of: "form", given: text, allowed: formats)
    }
    return format
  }

  static func checkFormat(_ text: String) throws -> CheckFormat {
    guard let format = CheckFormat(rawValue: text == "jsonl" ? "json" : text) else {
      let allowed = CheckFormat.allCases.map(\.rawValue)
      throw FrontEndError.unknownValue(of: "form", given: text, allowed: allowed)
    }
    return format
  }

  /// One digit gets its zero.
  static func place(_ text: String) throws -> String {
    let digits = text.utf8.allSatisfy { (48...57).contains($0) }
    guard digits, (1...2).contains(text.utf8.count) else {
      throw FrontEndError.unknownValue(of: "place", given: text, allowed: ["two digits such as 11"])
    }
    return text.utf8.count == 1 ? "0" + text : text
  }

  static let formats = AnswerFormat.allCases.map(\.rawValue)
  static let settings = Setting.allCases.map(\.rawValue)
  static let payers = Payer.allCases.map(\.rawValue)

  /// The states, the District of Columbia and the territories that a Medicare contractor serves.
  static let states: [String] = """
    AK AL AR AS AZ CA CO CT DC DE FL GA GU HI IA ID IL IN KS KY LA MA MD ME MI MN MO MP MS MT NC ND \
    NE NH NJ NM NV NY OH OK OR PA PR RI SC SD TN TX UT VA VI VT WA WI WV WY
    """.split(separator: " ").map(String.init)
}
