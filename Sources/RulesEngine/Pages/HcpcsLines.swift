import CaseModel

/// What the HCPCS Level II file says of a code beside its title: coverage, pricing, the last change.
struct HcpcsLines {
  let code: Code

  func add(to lines: inout PageLines, _ draft: FindingsDraft) throws {
    let lookup = try draft.source.hcpcsDetail(code, on: draft.intent.date)
    guard let detail = lookup.detail,
      let use = TableUse(lookup.coverage, row: "details of \(code)")
    else { return }
    if !detail.coverage.isEmpty {
      lines.add("Medicare coverage \(detail.coverage): \(Self.coverage(detail.coverage)).", use)
    }
    let pricing = detail.pricing.map { "\($0) (\(Self.pricing($0)))" }
    if !pricing.isEmpty { lines.add("Pricing: \(pricing.joined(separator: ", ")).", use) }
    if let units = detail.baseUnits { lines.add("Anesthesia base units: \(units).", use) }
    if let change = Self.action(detail.action) {
      let day = detail.actionDay.map { " on \($0)" } ?? ""
      lines.add("Last change\(day): \(change).", use)
    }
    if !detail.successors.isEmpty {
      lines.add("The file refers to: \(detail.successors.joined(separator: ", ")).", use)
    }
  }

  /// The coverage codes of the record layout of the file, in own words.
  static func coverage(_ code: String) -> String {
    switch code {
    case "C": "the contractor decides"
    case "D": "special rules of coverage apply"
    case "I": "not payable by Medicare"
    case "M": "not covered by Medicare"
    case "S": "excluded by statute"
    default: "not a value of the file's layout"
    }
  }

  /// The pricing indicators of the record layout of the file, in own words.
  static func pricing(_ code: String) -> String { pricingWords[code] ?? "not in the file's layout" }

  private static let pricingWords = [
    "00": "not priced by itself under Part B", "11": "relative values of the fee schedule",
    "12": "anesthesia base units", "13": "professional service that the contractor prices",
    "21": "laboratory schedule with a national limit",
    "22": "laboratory test that the contractor prices",
    "31": "equipment that needs frequent service", "32": "cheap or routinely bought equipment",
    "33": "oxygen and its equipment", "34": "supplies for equipment", "35": "surgical dressings",
    "36": "equipment under capped rental",
    "37": "supplies for ostomy, tracheostomy and urology",
    "38": "orthotics, prosthetics and vision", "39": "parenteral and enteral nutrition",
    "45": "equipment made to order", "46": "equipment that the contractor prices", "51": "drug",
    "52": "reasonable charge", "53": "price set by statute", "54": "vaccination",
    "55": "splints and casts", "56": "lens implanted in an office",
    "57": "otherwise priced by the contractor", "99": "no value set",
  ]

  /// What was changed; nil for no change.
  static func action(_ code: String) -> String? {
    switch code {
    case "A": "the code was added"
    case "B": "administrative entries and the long title were changed"
    case "C": "the long title was changed"
    case "D": "the code was discontinued"
    case "F": "administrative entries were changed"
    case "P": "payment entries were changed"
    case "R": "the code was taken back into use"
    case "S": "the short title was changed"
    case "T": "the class or type of service was changed"
    default: nil
    }
  }
}
