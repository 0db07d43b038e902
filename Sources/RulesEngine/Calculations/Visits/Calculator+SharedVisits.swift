import CaseModel

extension Calculator {
  /// Units of critical care on one date.
  package func criticalCare(_ request: CriticalCareRequest) throws -> Calculation {
    var draft = try draft(.criticalCare, "iom-100-04", "ch. 12 §30.6.12")
    let minutes = request.minutes
    draft.step("99291 covers 30 to 74 minutes of a date, without separately billed procedures.")
    guard minutes >= 30, let first = Code(procedure: "99291") else {
      return draft.done(
        "\(minutes) minutes are not critical care by time: 99291 needs at least 30 minutes on the date; bill another visit code.",
        verdict: .notAllowed
      )
    }
    let rows = try source.addedTimes().filter { $0.code == first && $0.period.contains(date) }
    for row in rows {
      draft.step(AddedUnits(row: row, minutes: minutes).step, [row.citation])
    }
    draft.figure("code", first)
    draft.figure("units", 1, "units")
    // Before Medicare had a rule of its own it followed CPT's.
    let own = rows.first { ($0.rule == "medicare") == followsMedicare } ?? rows.first
    guard let own else {
      return draft.done("\(minutes) minutes: 99291 x 1.", verdict: .conditional)
    }
    return critical(AddedUnits(row: own, minutes: minutes), &draft)
  }

  private func critical(_ added: AddedUnits, _ draft: inout CalculationDraft) -> Calculation {
    let rule = added.row.rule == "medicare" ? "for Medicare" : "by CPT"
    let cited = [added.row.citation]
    guard added.units > 0 else {
      let starts =
        added.minutes >= 75
        ? ", which starts at \(added.row.starts) minutes \(rule)" : ""
      return draft.done(
        "\(added.minutes) minutes: 99291 x 1, no \(added.row.addOn)\(starts).",
        cited,
        verdict: .conditional
      )
    }
    draft.figure("added-code", added.row.addOn)
    draft.figure("added-units", added.units, "units")
    return draft.done(
      "\(added.minutes) minutes: 99291 x 1 and \(added.text) \(rule).",
      cited,
      verdict: .conditional
    )
  }

  /// Who bills a visit given by two practitioners of a group (42 CFR 415.140).
  package func splitShared(_ request: SplitSharedRequest) throws -> Calculation {
    var draft = try draft(.splitShared, "cfr-42-415", "§415.140")
    guard request.isFacility else {
      return draft.done(
        "No split visit in the office: the visit is incident-to when its conditions are met, or the other practitioner's own.",
        verdict: .notAllowed
      )
    }
    guard date.year >= 2022 else {
      return draft.done(
        "Split visits before 2022 followed other rules, which are not held here.",
        verdict: .notDeterminable(.outsideLoadedDates)
      )
    }
    let time = SplitTime(request)
    guard time.total > 0 else {
      return draft.done(
        "The minutes of both are needed.",
        verdict: .notDeterminable(.missingDetail)
      )
    }
    draft.step("Distinct minutes: \(time.sum) = \(time.total); time together counts once.")
    draft.step("More than half is more than \(FixedDecimal.tenths(time.total * 5)) minutes.")
    if request.isCriticalCare { draft.step("Critical care goes by time alone.") }
    draft.figure("total-minutes", time.total, "minutes")
    addRules(&draft)
    return draft.done(result(request, time), verdict: .conditional)
  }

  private func addRules(_ draft: inout CalculationDraft) {
    draft.remark(
      date.year < 2024
        ? "2022 and 2023: more than half of the time, or one of history, examination and decision making in full."
        : "Since 2024: more than half of the time, or the decision making in its substance."
    )
    draft.remark("The one who bills adds FS; a nurse practitioner or PA is paid 85 %.")
  }

  private func result(_ request: SplitSharedRequest, _ time: SplitTime) -> String {
    if request.physicianDecided, !request.isCriticalCare {
      return
        "The physician may bill with FS: the decision making counts, whoever spent more time (\(time.sum) minutes)."
    }
    switch time.biller {
    case .physician: return "The physician bills with FS: more than half of \(time.total) minutes."
    case .other:
      return
        "The nurse practitioner or PA bills with FS at 85 %: more than half of \(time.total) minutes."
    case .either:
      return
        "It depends on whose the \(request.jointMinutes) minutes together are: whoever counts them has more than half of \(time.total) minutes and bills with FS."
    case .neither:
      return
        "Nobody has more than half of \(time.total) minutes: the decision making must decide who bills with FS."
    }
  }
}

/// The minutes of a split visit, those together counted once.
struct SplitTime {
  enum Biller { case physician, other, either, neither }

  let physician: Int
  let other: Int
  let joint: Int

  init(_ request: SplitSharedRequest) {
    (physician, other, joint) = (
      request.physicianMinutes, request.otherMinutes, request.jointMinutes
    )
  }

  var total: Int { physician + other + joint }

  var sum: String {
    "\(physician) + \(other)\(joint > 0 ? " + \(joint) together" : "")"
  }

  var biller: Biller {
    switch (2 * (physician + joint) > total, 2 * (other + joint) > total) {
    case (true, true): 2 * physician > total ? .physician : 2 * other > total ? .other : .either
    case (true, false): .physician
    case (false, true): .other
    case (false, false): .neither
    }
  }
}
