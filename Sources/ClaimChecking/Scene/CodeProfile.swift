import CaseModel
import RulesEngine

/// What the tables say of a code on a day, looked up once for all the claims that bill it.
final class CodeProfile {
  let code: Code
  /// A bit for each of the plan's conditions that the code and the day decide.
  let bits: UInt128
  let limit: UnitLimitLookup
  let fees: RelativeValuesLookup
  let record: CodeLookup
  /// The days after the operation that its payment includes; nil without a global period.
  let globalDays: Int?
  let primaries: Set<Code>
  let addOnType: Int?

  init(_ line: CaseLine, bits: UInt128) throws {
    code = line.code
    self.bits = bits
    limit = try line.limit()
    fees = try line.fees()
    record = try line.record()
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
