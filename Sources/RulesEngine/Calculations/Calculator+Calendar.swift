import CaseModel

extension Calculator {
  /// First and last day of a global period.
  package func globalPeriod(_ request: GlobalPeriodRequest) throws -> Calculation {
    var draft = try draft(.globalPeriod, "iom-100-04", "ch. 12 §40.1")
    let found = try request.code.flatMap { try globalDays($0, &draft) }
    if request.days == nil, let code = request.code, found?.days == nil {
      return noPeriod(code, found?.value, found?.citation, draft)
    }
    guard let days = request.days ?? found?.days else {
      return draft.done(
        "The procedure or its global days (0, 10 or 90) are needed.",
        verdict: .notDeterminable(.missingDetail)
      )
    }
    let cited = [draft.authority] + (request.days == nil ? found.map { [$0.citation] } ?? [] : [])
    let period = GlobalPeriod(surgery: request.surgery, days: days)
    guard let last = period.last else {
      return draft.done("The calendar ends before.", verdict: .notDeterminable(.missingDetail))
    }
    addSteps(period, last, &draft)
    return draft.done(Self.statement(period, last, request.visit), cited)
  }

  private func globalDays(
    _ code: Code,
    _ draft: inout CalculationDraft
  ) throws
    -> (value: String, days: Int?, citation: Citation)?
  {
    let lookup = try source.relativeValues(code, on: date)
    guard let row = lookup.wholeService,
      let use = TableUse(lookup.coverage, row: "\(code), global days \(row.globalDays)")
    else { return nil }
    draft.note(use)
    draft.step(
      "\(code) has global days \(row.globalDays): \(GlobalPeriodText.meaning(row.globalDays)).",
      [use.citation]
    )
    return (row.globalDays, Int(row.globalDays), use.citation)
  }

  private func noPeriod(
    _ code: Code,
    _ value: String?,
    _ citation: Citation?,
    _ draft: CalculationDraft
  ) -> Calculation {
    guard let value, let citation else {
      return draft.done(
        "\(code) has no row in the relative value tables loaded; tell the global days.",
        verdict: .notDeterminable(.notInKnowledge)
      )
    }
    return draft.done(
      "\(code) has no period of days (\(value): \(GlobalPeriodText.meaning(value))).",
      [citation]
    )
  }

  private func addSteps(
    _ period: GlobalPeriod,
    _ last: ServiceDate,
    _ draft: inout CalculationDraft
  ) {
    let dayAfter = period.surgery.adding(days: 1) ?? period.surgery
    draft.step(
      period.days == 90
        ? "Counting starts the day after surgery, \(dayAfter); the day before surgery, \(period.first), belongs to the period too."
        : period.days == 0
          ? "Only the day of the procedure belongs to the period."
          : "Counting starts the day after the procedure, \(dayAfter)."
    )
    draft.step("\(period.surgery) + \(period.days) days = \(last).")
    draft.figure("first-day", period.first, "day")
    draft.figure("last-day", last, "day")
  }

  private static func statement(
    _ period: GlobalPeriod,
    _ last: ServiceDate,
    _ visit: ServiceDate?
  ) -> String {
    let span =
      "Surgery on \(period.surgery) with \(period.days) global days: the last day of the period is \(last)"
    guard let visit else { return span + "." }
    return visit > last || visit < period.first
      ? "\(span), so \(visit) is outside it and a visit then is billed as usual when it is needed."
      : "\(span), so \(visit) is inside it: a related visit is included, an unrelated one takes 24."
  }

  /// The last day on which the payer takes a claim.
  package func filing(_ request: FilingRequest) throws -> Calculation {
    switch payer {
    case .medicare: return try medicareFiling(request)
    case .medicaid:
      let draft = try draft(.filing, "cfr-42-447", "§447.45(d)")
      return draft.done(
        "Medicaid agencies must ask for claims within 12 months of the date of service at the latest; the state's own limit may be shorter and decides.",
        verdict: .notDeterminable(.notInKnowledge)
      )
    default:
      let draft = try draft(.filing, "cfr-42-424", "§424.44")
      return draft.done(
        "The limit of a \(payer.title) claim stands in the payer's contract or rules, which are not loaded; Medicare's one calendar year holds for Original Medicare only.",
        verdict: .notDeterminable(.notInKnowledge)
      )
    }
  }

  private func medicareFiling(_ request: FilingRequest) throws -> Calculation {
    var draft = try draft(.filing, "cfr-42-424", "§424.44")
    let deadline = FilingDeadline(service: request.service)
    guard let last = deadline.last else {
      return draft.done("The calendar ends before.", verdict: .notDeterminable(.missingDetail))
    }
    draft.step(
      "The claim must be received within one calendar year of the date of service; a last day on a weekend or federal holiday moves to the next workday."
    )
    draft.step("\(request.service) + one year = \(last).")
    var text =
      "Service on \(request.service): Medicare must receive the claim by \(last) (one calendar year)"
    if let workday = deadline.workday, let name = last.weekend {
      text += ", a \(name), so Monday \(workday)"
    }
    draft.figure("last-day", deadline.workday ?? last, "day")
    if let received = request.received {
      text +=
        received > (deadline.workday ?? last)
        ? ", so the later date told is too late" : ", so \(received) is in time"
    }
    return draft.done(text + ".")
  }

  /// The age of a patient; the day of birth is not repeated.
  package func age(_ request: AgeRequest) throws -> Calculation {
    var draft = try draft(.age, "casepilot-scope", "sums of days")
    guard let age = PatientAge(born: request.birth, on: request.day) else {
      return draft.done(
        "The day of birth lies after the other day.",
        verdict: .notDeterminable(.missingDetail)
      )
    }
    draft.step("Days from the day of birth to \(request.day): \(age.days).")
    draft.step("Whole months: \(age.months); whole years: \(age.years).")
    draft.figure("days", age.days, "days")
    draft.figure("months", age.months, "months")
    draft.figure("years", age.years, "years")
    return draft.done(
      "On \(request.day) the patient is \(age.years) years old: \(age.months) whole months, \(age.days) days."
    )
  }
}
