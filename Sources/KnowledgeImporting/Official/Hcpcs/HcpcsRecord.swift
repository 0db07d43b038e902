import CaseModel

/// A code or modifier of the HCPCS Level II file, its continuation rows joined.
struct HcpcsRecord {
  /// The record identification: 3 begins a code, 4 goes on, 7 begins a modifier, 8 goes on.
  enum Kind: Int {
    case code = 3
    case continuedCode = 4
    case modifier = 7
    case continuedModifier = 8
  }

  /// Where each field stands: a name of the csv, and positions of the text counted from 1.
  enum Field: String, CaseIterable {
    case code = "HCPC"
    case recordID = "RECID"
    case long = "LONG DESCRIPTION"
    case short = "SHORT DESCRIPTION"
    case price1 = "PRICE1"
    case price2 = "PRICE2"
    case price3 = "PRICE3"
    case price4 = "PRICE4"
    case reference1 = "XREF1"
    case reference2 = "XREF2"
    case reference3 = "XREF3"
    case reference4 = "XREF4"
    case reference5 = "XREF5"
    case coverage = "COV"
    case baseUnits = "ANEST_BU"
    case added = "ADD DT"
    case acted = "ACT EFF DT"
    case ended = "TERM DT"
    case action = "ACTION CD"

    var positions: ClosedRange<Int> {
      switch self {
      case .code: 1...5
      case .recordID: 11...11
      case .long: 12...91
      case .short: 92...119
      case .price1: 120...121
      case .price2: 122...123
      case .price3: 124...125
      case .price4: 126...127
      case .reference1: 205...209
      case .reference2: 210...214
      case .reference3: 215...219
      case .reference4: 220...224
      case .reference5: 225...229
      case .coverage: 230...230
      case .baseUnits: 266...268
      case .added: 269...276
      case .acted: 277...284
      case .ended: 285...292
      case .action: 293...293
      }
    }
  }

  let kind: Kind
  let line: Int
  private(set) var cells: [Field: String]

  /// Nil when the record identification is none.
  init?(line: Int, _ cell: (Field) -> String) {
    guard let kind = Int(cell(.recordID)).flatMap(Kind.init) else { return nil }
    self.kind = kind
    self.line = line
    cells = [:]
    for field in Field.allCases {
      let text = cell(field)
      if !text.isEmpty { cells[field] = text }
    }
  }

  func text(_ field: Field) -> String { cells[field] ?? "" }

  var isContinuation: Bool { kind == .continuedCode || kind == .continuedModifier }

  /// Adds the text of a continuation row.
  mutating func join(_ more: HcpcsRecord) {
    let joined = text(.long) + " " + more.text(.long)
    cells[.long] = joined.split(separator: " ").joined(separator: " ")
  }

  /// From when to when the code is valid, both days included; nil when a date is none.
  ///
  /// The day of the last action may follow the last day of the code.
  var period: EffectivePeriod? {
    guard let first = day(.added), let last = day(.ended) else { return nil }
    return EffectivePeriod(first: first.date, last: last.date)
  }

  /// Nil for what is no day; a nil date inside for an empty cell.
  private func day(_ field: Field) -> (date: ServiceDate?, Bool)? {
    let text = text(field)
    if text.isEmpty || text == "99991231" { return (nil, true) }
    guard let number = Int(text), let date = ServiceDate(number: number) else { return nil }
    return (date, true)
  }

  func detail(_ code: Code) -> HcpcsDetail {
    func filled(_ fields: [Field]) -> [String] { fields.map(text).filter { !$0.isEmpty } }
    return HcpcsDetail(
      code: code,
      shortTitle: text(.short),
      pricing: filled([.price1, .price2, .price3, .price4]),
      coverage: text(.coverage),
      action: text(.action),
      actionDay: Int(text(.acted)).flatMap { ServiceDate(number: $0) },
      baseUnits: Int(text(.baseUnits)).flatMap { $0 > 0 ? $0 : nil },
      successors: filled([.reference1, .reference2, .reference3, .reference4, .reference5])
    )
  }
}
