import CaseModel

/// Reads the values that a person writes for a calculation.
enum CalculationValues {
  static func code(_ text: String) throws -> Code {
    guard let code = Code(procedure: text) else {
      throw FrontEndError.unknownValue(of: "code", given: text, allowed: ["a code such as 99213"])
    }
    return code
  }

  /// `20610-50-RT`, also with a blank before a modifier.
  static func line(_ text: String) throws -> ProceduresRequest.Line {
    let parts = text.split { "- ".contains($0) }.map { $0.uppercased() }
    guard let first = parts.first else { return ProceduresRequest.Line(try code(text)) }
    return ProceduresRequest.Line(
      try code(first),
      modifiers: try parts.dropFirst().map(modifier)
    )
  }

  /// Several lines, parted by blanks or commas.
  static func lines(_ text: String) throws -> [ProceduresRequest.Line] {
    try text.split { ", ".contains($0) }.map { try line(String($0)) }
  }

  static func modifier(_ text: String) throws -> String {
    let modifier = text.uppercased()
    guard modifier.utf8.count == 2, modifier.allSatisfy({ $0.isLetter || $0.isNumber }) else {
      throw FrontEndError.unknownValue(
        of: "modifier",
        given: text,
        allowed: ["two characters such as 26"]
      )
    }
    return modifier
  }

  static func modifiers(_ text: String) throws -> [String] {
    try text.split { ", ".contains($0) }.map { try modifier(String($0)) }
  }

  /// A whole number of at most six digits.
  static func number(_ text: String, of name: String) throws -> Int {
    guard let number = Int(text), number >= 0, text.utf8.count <= 6 else {
      throw FrontEndError.unknownValue(of: name, given: text, allowed: ["a number such as 45"])
    }
    return number
  }

  static func minutes(_ text: String) throws -> Int { try number(text, of: "number of minutes") }

  static func site(_ text: String) throws -> PaymentSite {
    switch text.lowercased() {
    case "facility", "hospital", "asc": return .facility
    case "non-facility", "office", "home": return .nonFacility
    default:
      throw FrontEndError.unknownValue(of: "site", given: text, allowed: ["office", "facility"])
    }
  }

  static func dose(_ text: String) throws -> Dose {
    guard let dose = Dose(text) else {
      throw FrontEndError.unknownValue(of: "dose", given: text, allowed: ["a dose such as 80mg"])
    }
    return dose
  }

  /// `97110:23`, `97110=23` or `23`.
  static func service(_ text: String) throws -> TherapyRequest.Service {
    let parts = text.split { ":=".contains($0) }.map(String.init)
    guard parts.count == 2 else { return TherapyRequest.Service(minutes: try minutes(text)) }
    return TherapyRequest.Service(try code(parts[0]), minutes: try minutes(parts[1]))
  }

  static func services(_ text: String) throws -> [TherapyRequest.Service] {
    try text.split { ", ".contains($0) }.map { try service(String($0)) }
  }

  static func factor(_ text: String) throws -> String {
    let digits = text.filter { $0 != "." }
    guard !digits.isEmpty, text.utf8.count <= 9, digits.allSatisfy({ ("0"..."9").contains($0) }),
      text.count(where: { $0 == "." }) <= 1
    else {
      throw FrontEndError.unknownValue(of: "factor", given: text, allowed: ["dollars as 62.50"])
    }
    return text
  }

  static func kind(_ text: String) throws -> VisitKind {
    let name = text.lowercased()
    guard let kind = VisitKind.allCases.first(where: { names($0).contains(name) }) else {
      throw FrontEndError.unknownValue(of: "kind of visit", given: text, allowed: kinds)
    }
    return kind
  }

  /// The short name and the one of the table.
  private static func names(_ kind: VisitKind) -> [String] {
    switch kind {
    case .office: ["office", kind.rawValue]
    case .hospital: ["hospital", "inpatient", kind.rawValue]
    case .sameDateStay: ["same-date", kind.rawValue]
    case .discharge: ["discharge", kind.rawValue]
    case .emergency: ["emergency", kind.rawValue]
    case .nursingFacility: ["nursing-facility", kind.rawValue]
    case .home: ["home", kind.rawValue]
    case .officeConsultation: ["consultation", kind.rawValue]
    case .hospitalConsultation, .observation, .criticalCare: [kind.rawValue]
    case .audioVideo: ["video", kind.rawValue]
    case .audioOnly: ["audio", kind.rawValue]
    }
  }

  static let kinds = VisitKind.allCases.compactMap { names($0).first }

  static func patient(_ text: String) throws -> String {
    let patient = text.lowercased()
    guard VisitPatient.all.contains(patient) else {
      throw FrontEndError.unknownValue(of: "patient", given: text, allowed: VisitPatient.all)
    }
    return patient
  }

  static func level(_ text: String) throws -> DecisionMakingLevel {
    guard let level = DecisionMakingLevel(rawValue: text.lowercased()) else {
      throw FrontEndError.unknownValue(
        of: "level",
        given: text,
        allowed: DecisionMakingLevel.allCases.map(\.rawValue)
      )
    }
    return level
  }

  /// A day of birth is never repeated in a message.
  static func birth(_ text: String) throws -> ServiceDate {
    guard let day = ServiceDate(iso: text) else {
      throw FrontEndError.unreadableBirth
    }
    return day
  }
}
