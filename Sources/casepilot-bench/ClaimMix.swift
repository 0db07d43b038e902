import CaseModel

/// Made-up claims of ten lines, the same ones every time.
struct ClaimMix {
  private static let procedures = [
    "99213", "99214", "99203", "99232", "20610", "20550", "20552", "11042", "11102", "17000",
    "17003", "17110", "45380", "45385", "43239", "29881", "29877", "64483", "64484", "62323",
    "66984", "67028", "92134", "92014", "93000", "93306", "93015", "71046", "72148", "73721",
    "76830", "77067", "80053", "80061", "83036", "84443", "85025", "36415", "87804", "90471",
    "90686", "96372", "J1885", "J3301", "J0585", "97110", "97140", "97530", "90834", "99406",
    "G0439", "G0121", "12001", "13101", "27447", "63047", "63048", "22551", "49505", "47562",
  ]
  private static let modifiers = [[], [], [], [], ["25"], ["59"], ["RT"], ["LT"], ["50"], ["76"]]
  private static let diagnoses = [
    "M17.11", "M54.16", "I10", "E11.9", "J06.9", "Z00.00", "K63.5", "L57.0", "R07.9", "S83.241A",
  ]

  private var state: UInt64 = 0x2545_F491_4F6C_DD1D
  private var number = 0

  private mutating func pick(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }

  mutating func next() -> Claim {
    number += 1
    let named = [pick(10), pick(10), pick(10)].map { Self.diagnoses[$0] }
    let date = ServiceDate(year: 2024, month: 7 + pick(3), day: 1 + pick(28))
    let lines = (1...10).map { line in
      ServiceLine(
        number: line,
        code: Self.procedures[pick(Self.procedures.count)],
        modifiers: Self.modifiers[pick(Self.modifiers.count)],
        units: 1 + (pick(12) == 0 ? pick(4) : 0),
        charge: "100",
        date: date,
        place: "11",
        diagnoses: [named[pick(3)]]
      )
    }
    return Claim(
      id: "B\(number)",
      place: "line \(number)",
      setting: .practitioner,
      payer: .medicare,
      state: "TX",
      diagnoses: named,
      lines: lines
    )
  }

  /// The claim in the published form, as one line.
  static func json(_ claim: Claim) -> String {
    let lines = claim.lines.map { line in
      let modifiers = line.modifiers.map { "\"\($0)\"" }.joined(separator: ",")
      let pointed = line.diagnoses.map { "\"\($0)\"" }.joined(separator: ",")
      return "{\"code\":\"\(line.code)\",\"modifiers\":[\(modifiers)],\"units\":\(line.units ?? 1),"
        + "\"charge\":\"100.00\",\"date\":\"\(line.date?.description ?? "")\",\"place\":\"11\","
        + "\"diagnoses\":[\(pointed)]}"
    }
    let diagnoses = claim.diagnoses.map { "\"\($0)\"" }.joined(separator: ",")
    return "{\"claim\":\"\(claim.id)\",\"setting\":\"practitioner\",\"payer\":\"medicare\","
      + "\"state\":\"TX\",\"diagnoses\":[\(diagnoses)],\"lines\":[\(lines.joined(separator: ","))]}"
  }
}
