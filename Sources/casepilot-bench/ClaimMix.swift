import CaseModel

/// Made-up claims of ten lines, the same ones every time: visits with procedures and laboratory tests, courses of therapy,
/// hospital stays, pain and skin procedures; about one claim in three holds a fault or two.
struct ClaimMix {
  /// The lines of a kind of claim: code, modifiers, days after the first.
  private typealias Item = (code: String, modifiers: [String], day: Int)

  private static let office: [Item] = [
    ("99214", ["25"], 0), ("20610", ["RT"], 0), ("J3301", [], 0), ("36415", [], 0),
    ("80053", [], 0), ("85025", [], 0), ("83036", [], 0), ("84443", [], 0), ("80061", [], 0),
    ("93000", [], 0),
  ]
  private static let therapy: [Item] = (0..<5).flatMap { day -> [Item] in
    [("97110", ["GP"], day * 2), ("97140", ["GP"], day * 2)]
  }
  private static let stay: [Item] =
    [("99223", ["AI"], 0)] + (1..<9).map { ("99232", [], $0) } + [("99239", [], 9)]
  private static let pain: [Item] = [
    ("99213", ["25"], 0), ("64483", ["LT"], 0), ("64484", ["LT"], 0), ("J1100", [], 0),
    ("99213", ["24"], 7), ("20552", [], 7), ("J3301", [], 7), ("97110", ["GP"], 9),
    ("97140", ["GP"], 9), ("97530", ["GP", "59"], 9),
  ]
  private static let skin: [Item] = [
    ("99213", ["25"], 0), ("17000", [], 0), ("17003", [], 0), ("11102", ["59"], 0),
    ("11103", [], 0), ("88305", [], 0), ("99213", [], 21), ("17110", [], 21), ("10060", [], 35),
    ("99212", ["24"], 42),
  ]
  private static let kinds = [office, therapy, stay, pain, skin]
  private static let diagnoses = [
    ["M17.11", "I10", "E11.9"], ["M54.16", "M25.561", "R26.2"], ["J18.9", "I50.9", "E11.9"],
    ["M54.16", "M47.816", "G89.29"], ["L57.0", "B07.9", "D48.5"],
  ]
  private static let wrongModifiers = [[], ["59"], ["50"], ["51"], ["76"], ["LT", "RT"], ["QQ"]]

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
    let kind = pick(Self.kinds.count)
    let named = Self.diagnoses[kind]
    let first = ServiceDate(year: 2024, month: 7 + pick(2), day: 1 + pick(28))
    var lines = Self.kinds[kind].enumerated().map { index, item in
      ServiceLine(
        number: index + 1,
        code: item.code,
        modifiers: item.modifiers,
        units: 1,
        charge: "100.00",
        date: first?.adding(days: item.day),
        place: kind == 2 ? "21" : "11",
        diagnoses: [named[pick(named.count)]]
      )
    }
    if pick(3) == 0 { spoil(&lines) }
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

  private mutating func spoil(_ lines: inout [ServiceLine]) {
    let line = pick(lines.count)
    switch pick(4) {
    case 0: lines[line].modifiers = Self.wrongModifiers[pick(Self.wrongModifiers.count)]
    case 1: lines[line].units = 2 + pick(20)
    case 2: lines[line].code = lines[pick(lines.count)].code
    default: lines[line].place = ["21", "23", "99", "11"][pick(4)]
    }
  }

  /// The claim in the published form, as one line.
  static func json(_ claim: Claim) -> String {
    let lines = claim.lines.map { line in
      let modifiers = line.modifiers.map { "\"\($0)\"" }.joined(separator: ",")
      let pointed = line.diagnoses.map { "\"\($0)\"" }.joined(separator: ",")
      return "{\"code\":\"\(line.code)\",\"modifiers\":[\(modifiers)],\"units\":\(line.units ?? 1),"
        + "\"charge\":\"100.00\",\"date\":\"\(line.date?.description ?? "")\","
        + "\"place\":\"\(line.place ?? "")\",\"diagnoses\":[\(pointed)]}"
    }
    let diagnoses = claim.diagnoses.map { "\"\($0)\"" }.joined(separator: ",")
    return "{\"claim\":\"\(claim.id)\",\"setting\":\"practitioner\",\"payer\":\"medicare\","
      + "\"state\":\"TX\",\"diagnoses\":[\(diagnoses)],\"lines\":[\(lines.joined(separator: ","))]}"
  }
}
