import CaseModel
import Testing

@testable import RulesEngine

/// Values of the 2025 fee schedule for a few codes and payment areas.
enum FeeSamples {
  static func code(_ text: String) throws -> Code { try #require(Code(procedure: text)) }

  /// Work, practice expense outside and in a facility, malpractice, in hundredths.
  static func row(_ text: String) throws -> RelativeValues {
    let values: [String: (Int, Int?, Int?, Int, String, String, String, String)] = [
      "99213": (130, 135, 57, 10, "XXX", "0", "0", ""),
      "99214": (192, 180, 83, 15, "XXX", "0", "0", ""),
      "20610": (79, 104, 44, 13, "000", "2", "1", ""),
      "63042": (1876, nil, 1522, 548, "090", "2", "1", ""),
      "45378": (326, 644, 179, 43, "000", "2", "0", ""),
      "45380": (356, 879, 193, 47, "000", "3", "0", "45378"),
      "45385": (457, 833, 238, 56, "000", "3", "0", "45378"),
    ]
    let value = try #require(values[text])
    var row = RelativeValues(
      code: try code(text),
      modifier: "",
      status: "A",
      work: value.0,
      practiceNonFacility: value.1,
      practiceFacility: value.2,
      malpractice: value.3,
      globalDays: value.4,
      multipleProcedure: value.5,
      bilateral: value.6,
      assistant: "2",
      coSurgeon: "2",
      team: "0",
      professionalTechnical: "0",
      endoscopicBase: value.7
    )
    if text == "63042" { row.shares = GlobalShares(before: 11, operation: 76, after: 13) }
    return row
  }

  static let alabama = Locality(
    contractor: "10112",
    number: "00",
    state: "AL",
    name: "ALABAMA",
    work: 1000,
    practice: 869,
    malpractice: 575
  )
  static let dallas = Locality(
    contractor: "04412",
    number: "11",
    state: "TX",
    name: "DALLAS",
    work: 1011,
    practice: 1007,
    malpractice: 877,
    places: ["irving"]
  )
  static let houston = Locality(
    contractor: "04412",
    number: "18",
    state: "TX",
    name: "HOUSTON",
    work: 1014,
    practice: 1003,
    malpractice: 1409
  )
  static let restOfTexas = Locality(
    contractor: "04412",
    number: "99",
    state: "TX",
    name: "REST OF TEXAS",
    work: 1000,
    practice: 945,
    malpractice: 934,
    places: ["san antonio", "plano"]
  )
  static let manhattan = Locality(
    contractor: "13202",
    number: "01",
    state: "NY",
    name: "MANHATTAN",
    work: 1065,
    practice: 1166,
    malpractice: 1656,
    places: ["nyc"]
  )
  static let portlandOregon = Locality(
    contractor: "02302",
    number: "01",
    state: "OR",
    name: "PORTLAND",
    work: 1013,
    practice: 1103,
    malpractice: 688
  )
  static let restOfOregon = Locality(
    contractor: "02302",
    number: "99",
    state: "OR",
    name: "REST OF OREGON",
    work: 1000,
    practice: 986,
    malpractice: 643
  )
  static let southernMaine = Locality(
    contractor: "14112",
    number: "03",
    state: "ME",
    name: "SOUTHERN MAINE",
    work: 1000,
    practice: 1012,
    malpractice: 656,
    places: ["portland"]
  )
  static let virginia = Locality(
    contractor: "11302",
    number: "00",
    state: "VA",
    name: "VIRGINIA",
    work: 1002,
    practice: 984,
    malpractice: 755
  )
  static let westVirginia = Locality(
    contractor: "11402",
    number: "16",
    state: "WV",
    name: "WEST VIRGINIA",
    work: 1000,
    practice: 862,
    malpractice: 1333
  )
  static let losAngeles = Locality(
    contractor: "01182",
    number: "18",
    state: "CA",
    name: "LOS ANGELES-LONG BEACH-ANAHEIM (LOS ANGELES/ORANGE CNTY)",
    work: 1042,
    practice: 1194,
    malpractice: 690
  )
  static let restOfCalifornia = Locality(
    contractor: "01112",
    number: "75",
    state: "CA",
    name: "REST OF CALIFORNIA",
    work: 1014,
    practice: 1093,
    malpractice: 560
  )

  static let areas = [
    alabama, dallas, houston, restOfTexas, manhattan, portlandOregon, restOfOregon, southernMaine,
    virginia, westVirginia, losAngeles, restOfCalifornia,
  ]

  static func knowledge() throws -> HandMadeKnowledge {
    let source = HandMadeKnowledge()
    for text in ["99213", "99214", "20610", "63042", "45378", "45380", "45385"] {
      source.fees[try code(text)] = try row(text)
    }
    for text in ["99213", "99214", "20610", "63042", "45378", "45380", "45385", "00670"] {
      source.records[try code(text)] = CodeRecord(
        code: try code(text),
        summary: "",
        classes: [],
        period: .always,
        isBillable: nil,
        citation: HandMadeKnowledge.citation
      )
    }
    source.editPeriod = EffectivePeriod(
      first: ServiceDate(iso: "2025-10-01"),
      last: ServiceDate(iso: "2025-12-31")
    )
    source.areas = areas
    source.amountRows = [
      amount("conversion-factor", "32.3465"), amount("anesthesia-conversion-factor", "20.3178"),
      amount("assistant-share", "16"), amount("assistant-share-npp", "13.6"),
      amount("co-surgeon-share", "62.5"), amount("bilateral-share", "150"),
      amount("npp-share", "85"), amount("medical-direction-share", "50"),
    ]
    source.anesthesiaCents = 2035
    source.baseUnitRows = [try code("00670"): 13]
    return source
  }

  private static func amount(_ name: String, _ value: String) -> AmountRecord {
    AmountRecord(
      name: name,
      title: name,
      value: value,
      unit: "",
      period: .always,
      citation: HandMadeKnowledge.citation
    )
  }

  /// The headlines that a question's gatherings find.
  static func headlines(
    _ text: String,
    _ codes: [String],
    gathering: [Gathering] = [.fees],
    modifiers: [String] = [],
    minutes: Int? = nil,
    state: String? = nil
  ) throws -> [String] {
    let lines = try codes.map { ClaimLine(code: try code($0), modifiers: modifiers) }
    var mentions = lines.map { Mention(.code($0.code), at: 0..<0) }
    mentions += modifiers.map { Mention(.modifier($0), at: 0..<0) }
    if let minutes { mentions.append(Mention(.minutes(minutes), at: 0..<0)) }
    let intent = Intent(
      rule: "fee",
      gatherings: gathering,
      text: text,
      mentions: mentions,
      lines: lines,
      interpretation: Interpretation(rule: "fee", reading: "", pattern: "", confidence: 1),
      date: try #require(ServiceDate(iso: "2025-11-01")),
      state: state
    )
    let reasoner = CaseReasoner(policies: [], facts: FactIndex([]), graph: HandMadeGraph())
    let findings = try reasoner.findings(for: intent, from: knowledge())
    return findings.evidence.filter { $0.role == .headline }
      .sorted { $0.weight > $1.weight }.map(\.sentence.text)
  }
}
