import CaseModel
import RulesEngine

extension CheckEvaluator {
  func lineHolds(_ condition: Condition, _ number: Int) throws -> Bool {
    let line = scene.lines[number]
    switch condition.kind {
    case .dayUnitsAboveLimit: return dayUnitsAboveLimit(number)
    case .adjudicationIndicator:
      return line.profile.limit.limit.map {
        condition.values.contains(String($0.adjudicationIndicator))
      } ?? false
    case .addOnType:
      return line.profile.addOnType.map { condition.values.contains(String($0)) } ?? false
    case .besideNone: return isBesideNone(line, condition.values)
    case .noEarlierOperation: return !followsOperation(line)
    case .pointsAtNone: return pointsAtNone(line, condition.values)
    case .olderThan:
      return scene.today.dayNumber - line.date.dayNumber > condition.number
    case .bilateralUnits: return line.service.modifiers.contains("50") && line.units > 1
    case .unitsMissing: return line.service.units == nil && line.service.unitsText == nil
    case .unitsNotWhole: return line.service.unitsText != nil
    case .minutesMissing: return line.service.minutes == nil
    case .timedUnitsAboveMinutes: return timedUnitsAboveMinutes(number, condition.values)
    case .dateMissing: return line.service.date == nil
    case .dateAhead: return line.date > scene.today
    case .spansDays: return line.service.lastDate.map { $0 > line.date } ?? false
    case .placeMissing: return line.service.place == nil
    case .placeUnknown: return try line.service.place.map { try !scene.tables.isPlace($0) } ?? false
    case .linePlace:
      // A place that is not told is neither in a list nor outside it.
      guard let place = line.service.place else { return condition.isNegated }
      return condition.values.contains(place)
    case .noPointer: return line.service.diagnoses.isEmpty && line.service.brokenPointers.isEmpty
    case .brokenPointer: return !line.service.brokenPointers.isEmpty
    case .articleSupportsNone: return try articleSupportsNone(line)
    case .isOfHistory: return line.isOfHistory
    default: return try modifiersHold(condition, line)
    }
  }

  /// Told once for a code, at its first line of the day.
  private func dayUnitsAboveLimit(_ number: Int) -> Bool {
    guard let limit = scene.lines[number].profile.limit.limit else { return false }
    let lines = scene.sameService(as: number)
    return lines.first == number
      && lines.reduce(0) { $0 + scene.lines[$1].dailyUnits } > limit.units
  }

  /// Units of 15 minutes among the codes listed, against the day's minutes.
  ///
  /// See IOM 100-04, ch. 5 §20.2.
  private func timedUnitsAboveMinutes(_ number: Int, _ codes: [String]) -> Bool {
    let lines = scene.lines.indices.filter { other in
      scene.lines[other].sharesDayAndPractitioner(with: scene.lines[number])
        && codes.contains { ConditionEvaluator.covers($0, scene.lines[other].code) }
    }
    let minutes = lines.compactMap { scene.lines[$0].service.minutes }
    guard lines.first == number, minutes.count == lines.count else { return false }
    let allowed = TherapyUnits.units(minutes.reduce(0, +))
    return lines.reduce(0) { $0 + scene.lines[$1].units } > allowed
  }

  private func isBesideNone(_ line: SceneLine, _ codes: [String]) -> Bool {
    !scene.lines.contains { other in
      other !== line && other.sharesDayAndPractitioner(with: line)
        && codes.contains { ConditionEvaluator.covers($0, other.code) }
    }
  }

  private func followsOperation(_ line: SceneLine) -> Bool {
    scene.lines.contains { other in
      other !== line && other.date <= line.date && (other.profile.globalDays ?? 0) >= 10
        && liesInGlobalPeriod(line, of: other)
    }
  }

  private func pointsAtNone(_ line: SceneLine, _ spans: [String]) -> Bool {
    guard !scene.claim.isICD9 else { return false }
    let pointed = line.service.diagnoses.compactMap { Code(diagnosis: $0)?.text }
    return !pointed.isEmpty
      && !pointed.contains { code in
        spans.contains { CodeSpan.covers(Substring($0.filter { $0 != "." }), code) }
      }
  }

  private func articleSupportsNone(_ line: SceneLine) throws -> Bool {
    guard let state = scene.claim.state, !line.service.diagnoses.isEmpty, !scene.claim.isICD9 else {
      return false
    }
    var isNamed = false
    for diagnosis in line.service.diagnoses.compactMap({ Code(diagnosis: $0) }) {
      let lookup = try scene.tables.source.coverageDocuments(
        line.code,
        diagnosis: diagnosis,
        state: state,
        on: line.date
      )
      let articles = lookup.findings.filter { $0.document.kind == .article }
      if articles.contains(where: { $0.isCovered == true }) { return false }
      isNamed = isNamed || !articles.isEmpty
    }
    return isNamed
  }
}
