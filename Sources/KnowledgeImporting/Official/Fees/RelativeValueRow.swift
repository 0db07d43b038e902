import CaseModel

/// A row of a relative value file.
struct RelativeValueRow {
  private(set) var values: RelativeValues
  private var totals: (nonFacility: Int?, facility: Int?)
  private var parts: (nonFacility: Int, facility: Int)

  /// Whether work, practice expense and malpractice make the totals that the row states.
  var addsUp: Bool {
    let rest = values.work + values.malpractice
    return (totals.nonFacility ?? rest + parts.nonFacility) == rest + parts.nonFacility
      && (totals.facility ?? rest + parts.facility) == rest + parts.facility
  }

  /// Reads the cells of the csv; nil when the code or a number cannot be read.
  init?(_ record: CommaSeparatedRecords.Record, _ columns: RelativeValueColumns) {
    self.init(code: record.text(0), modifier: record.text(1)) { record.text(columns[keyPath: $0]) }
  }

  /// Reads a line of the text form by its positions; nil when it is none.
  init?(fixed line: [UInt8]) {
    guard line.count >= 132, line.count <= 200 else { return nil }
    self.init(code: Self.text(line, 1...5), modifier: Self.text(line, 6...7)) { column in
      Self.positions[column].map { Self.text(line, $0) } ?? ""
    }
  }

  private init?(
    code: String,
    modifier: String,
    _ cell: (KeyPath<RelativeValueColumns, Int>) -> String
  ) {
    func units(_ column: KeyPath<RelativeValueColumns, Int>) -> Int? {
      DecimalNumber.scaled(cell(column).utf8, places: 2)
    }
    guard let code = Code(procedure: code), let work = units(\.work),
      let nonFacility = units(\.nonFacility), let facility = units(\.facility),
      let malpractice = units(\.malpractice), cell(\.status).utf8.count == 1
    else { return nil }
    parts = (nonFacility, facility)
    totals = (units(\.nonFacilityTotal), units(\.facilityTotal))
    values = RelativeValues(
      code: code,
      modifier: modifier,
      status: cell(\.status),
      work: work,
      practiceNonFacility: cell(\.nonFacilityNone) == "NA" ? nil : nonFacility,
      practiceFacility: cell(\.facilityNone) == "NA" ? nil : facility,
      malpractice: malpractice,
      globalDays: cell(\.global),
      multipleProcedure: cell(\.multiple),
      bilateral: cell(\.bilateral),
      assistant: cell(\.assistant),
      coSurgeon: cell(\.coSurgeon),
      team: cell(\.team),
      professionalTechnical: cell(\.professionalTechnical),
      endoscopicBase: cell(\.base)
    )
    if let before = units(\.before), let operation = units(\.operation), let after = units(\.after),
      before + operation + after > 0
    {
      values.shares = GlobalShares(before: before, operation: operation, after: after)
    }
  }

  /// The text of positions counted from 1.
  private static func text(_ line: [UInt8], _ range: ClosedRange<Int>) -> String {
    guard range.lowerBound <= line.count else { return "" }
    return OfficialText.cell(line[range.lowerBound - 1..<min(range.upperBound, line.count)])
  }

  nonisolated(unsafe) private static let positions:
    [KeyPath<RelativeValueColumns, Int>: ClosedRange<Int>] = [
      \.status: 58...58, \.work: 60...65, \.nonFacility: 67...72, \.nonFacilityNone: 73...74,
      \.facility: 76...81, \.facilityNone: 82...83, \.malpractice: 85...89,
      \.nonFacilityTotal: 91...96, \.facilityTotal: 97...102, \.professionalTechnical: 103...103,
      \.global: 104...106, \.before: 107...109, \.operation: 110...112, \.after: 113...115,
      \.multiple: 116...116, \.bilateral: 117...117, \.assistant: 118...118, \.coSurgeon: 119...119,
      \.team: 120...120, \.base: 128...132,
    ]
}
