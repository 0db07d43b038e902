import Testing

@testable import CommandLineFrontEnd

@Suite struct CheckProgressLineTests {
  @Test func aFileTellsTheTimeLeft() {
    let text = CheckProgressLine.text(
      records: 12_500,
      bytes: 4_200_000,
      total: 8_400_000,
      elapsed: 30,
      findings: 31
    )
    #expect(text == "12500 claims, 31 with findings, 4.2 of 8.4 MB, 30 s left")
  }

  @Test func aLongRestIsToldInMinutes() {
    let text = CheckProgressLine.text(
      records: 1,
      bytes: 1_000_000,
      total: 61_000_000,
      elapsed: 10,
      findings: 0
    )
    #expect(text.hasSuffix("10 min left"))
  }

  @Test func aPipeTellsWhatWasRead() {
    let text = CheckProgressLine.text(
      records: 3,
      bytes: 1_250_000,
      total: nil,
      elapsed: 1,
      findings: 0
    )
    #expect(text == "3 claims, 0 with findings, 1.3 MB")
  }
}
