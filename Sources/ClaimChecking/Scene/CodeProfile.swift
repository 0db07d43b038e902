import CaseModel
import RulesEngine

/// What the tables say of a code in a stretch of time, looked up once for all the claims that bill it.
final class CodeProfile {
  let code: Code
  /// The letters of checks that a line with this code can stand for, as far as code and day decide it.
  let letters: LetterSet
  /// The days for which the profile holds.
  let validity: EffectivePeriod
  let limit: UnitLimitLookup
  let fees: RelativeValuesLookup
  let record: CodeLookup
  /// The days after the operation that its payment includes; nil without a global period.
  let globalDays: Int?
  let primaries: Set<Code>
  let addOnType: Int?

  init(_ line: CaseLine, letters: LetterSet) throws {
    code = line.code
    self.letters = letters
    limit = try line.limit()
    fees = try line.fees()
    record = try line.record()
    validity = EffectivePeriod.shared(by: record.records.map(\.period), around: line.date)
    globalDays =
      switch fees.wholeService?.globalDays {
      case "000": 0
      case "010": 10
      case "090": 90
      default: nil
      }
    let edit = try line.addOn().edit
    primaries = Set(edit?.primaries ?? [])
    addOnType = edit?.type
  }
}

extension EffectivePeriod {
  /// The days around one on which none of the periods begins or ends.
  static func shared(by periods: [EffectivePeriod], around date: ServiceDate) -> EffectivePeriod {
    let starts = periods.compactMap(\.first) + periods.compactMap { $0.last?.adding(days: 1) }
    return EffectivePeriod(
      first: starts.filter { $0 <= date }.max(),
      last: starts.filter { $0 > date }.min()?.adding(days: -1)
    )
  }
}
