import CaseModel

extension Calculator {
  /// Billing units of a dose, and of what was thrown away.
  package func drug(_ request: DrugRequest) throws -> Calculation {
    let draft = try draft(.drug, "iom-100-04", "ch. 17 §40")
    let rows = try DrugNames(source.drugUnits()).rows(
      Set([request.code].compactMap(\.self)),
      in: request.drug
    )
    guard rows.count == 1, let row = rows.first else {
      let codes = rows.map(\.code.description).joined(separator: ", ")
      return draft.done(
        rows.isEmpty
          ? "The size of the billing unit of this drug is not known here; name its HCPCS code."
          : "Several codes fit: \(codes); name one.",
        rows.map(\.citation),
        verdict: .notDeterminable(rows.isEmpty ? .notInKnowledge : .ambiguous)
      )
    }
    return try drug(row, request)
  }

  /// The same for a drug that is already found.
  func drug(_ row: DrugUnitRecord, _ request: DrugRequest) throws -> Calculation {
    var draft = try draft(.drug, "iom-100-04", "ch. 17 §40")
    draft.step("\(row.code) is \(row.drug), one unit is \(row.amount) \(row.unit).", [row.citation])
    guard let given = request.given else {
      return draft.done(
        "\(row.code): one billing unit is \(row.amount) \(row.unit) of \(row.drug).",
        [row.citation]
      )
    }
    guard let units = DrugDose.units(given.amount, given.unit, per: row.amount, row.unit) else {
      return draft.done(
        "\(given.amount) \(given.unit) cannot be turned into units of \(row.amount) \(row.unit); tell the dose in \(row.unit).",
        [row.citation],
        verdict: .notDeterminable(.missingDetail)
      )
    }
    draft.figure("units", units, "units")
    let result =
      "\(row.code): \(given.amount) \(given.unit) are \(units) unit\(units == 1 ? "" : "s") (one unit is \(row.amount) \(row.unit), part units round up)"
    guard let supplied = request.supplied else { return draft.done(result + ".", [row.citation]) }
    return wasted(row, given, supplied, units, result, draft)
  }

  private func wasted(
    _ row: DrugUnitRecord,
    _ given: Dose,
    _ supplied: Dose,
    _ units: Int,
    _ result: String,
    _ begun: CalculationDraft
  ) -> Calculation {
    var draft = begun
    guard let rest = DrugDose.difference(supplied, given),
      let all = DrugDose.units(supplied.amount, supplied.unit, per: row.amount, row.unit)
    else {
      return draft.done(
        "The containers, \(supplied.amount) \(supplied.unit), cannot hold less than the \(given.amount) \(given.unit) given; tell both in \(row.unit).",
        [row.citation],
        verdict: .notDeterminable(.missingDetail)
      )
    }
    let left = DrugDose.wholeUnits(rest.amount, rest.unit, per: row.amount, row.unit) ?? 0
    let waste = min(left, max(0, all - units))
    draft.step(
      "Thrown away: \(supplied.amount) \(supplied.unit) − \(given.amount) \(given.unit) = \(rest.amount) \(rest.unit), \(waste) whole unit\(waste == 1 ? "" : "s")."
    )
    draft.figure("waste-units", waste, "units")
    addWasteRules(&draft)
    return draft.done(
      waste > 0
        ? "\(result); \(waste) more with JW on its own line."
        : "\(result); no JW line\(date >= Self.jzAllowed ? ", JZ on the one line" : "").",
      [row.citation, draft.authority]
    )
  }

  /// The first day on which JZ could be used; it is required from 2023-07-01.
  private static let jzAllowed = ServiceDate(number: 20_230_101) ?? .first
  private static let jzRequired = ServiceDate(number: 20_230_701) ?? .first
  private static let jwRequired = ServiceDate(number: 20_170_101) ?? .first

  private func addWasteRules(_ draft: inout CalculationDraft) {
    draft.remark(
      "For single-dose containers under Part B only; a part below one billing unit is no waste to report."
    )
    if date < Self.jwRequired {
      draft.remark("Before 2017 the contractor decided whether JW was needed.")
    } else if date >= Self.jzAllowed, date < Self.jzRequired {
      draft.remark("JZ may be used from 2023-01-01 and is required from 2023-07-01.")
    }
  }
}
