import CaseModel
import Testing

/// States with two contractors, and states without one.
@Suite struct ContractorReviewTests {
  private static let header =
    "jurisdiction\tcontractor\tstates\tsince\tnote\tsource\tsection\tchecked\n"
  private static let west =
    "AK AZ CA CO HI ID MT ND NE NM NV OR SD UT WA WY KS MN IA MO AR OK TX LA"
  private static let east =
    "AL CT DC DE FL GA IL IN KY MA MD ME MI MS NC NH NJ NY OH PA RI SC TN VA VT WI WV"

  private func faults(_ west: String, _ east: String) throws -> [Fault] {
    let rows = [("JW", west), ("JX", east)].map { "\($0)\tsomeone\t\($1)\t\t\tmanual\ta\tno\n" }
    return try ReviewSample.faults(
      knowledge: ["coverage/contractors.tsv": Self.header + rows.joined()]
    )
  }

  @Test func everyStateOnceIsRight() throws { #expect(try faults(Self.west, Self.east) == []) }

  @Test func aStateTwiceAndAStateMissing() throws {
    let faults = try faults(Self.west + " AL", String(Self.east.dropLast(3)))
    #expect(
      faults.map(\.problem).sorted() == [
        "a state with two contractors", "states without a contractor",
      ]
    )
    #expect(Set(faults.map(\.thing)) == ["AL", "WV"])
  }
}
