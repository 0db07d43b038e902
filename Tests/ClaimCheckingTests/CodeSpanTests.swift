import Testing

@testable import ClaimChecking

@Suite struct CodeSpanTests {
  @Test(arguments: [
    ("M541-", "M5416"), ("M54", "M5416"), ("M5416", "M5416"), ("V00-Y99", "W19XXXA"),
    ("J00-J22", "J22"), ("J00-J22", "J2299"),
  ])
  func coversWhatLiesBelow(_ span: String, _ code: String) {
    #expect(CodeSpan.covers(Substring(span), code))
  }

  @Test(arguments: [
    ("M541-", "M5426"), ("M5416", "M541"), ("V00-Y99", "Z0000"), ("J00-J22", "J23"), ("S72", "S82"),
  ])
  func leavesOutTheRest(_ span: String, _ code: String) {
    #expect(!CodeSpan.covers(Substring(span), code))
  }
}
