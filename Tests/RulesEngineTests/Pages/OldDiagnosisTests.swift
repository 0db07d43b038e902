import Testing

@testable import RulesEngine

@Suite struct OldDiagnosisTests {
  private static let forms: [(String, String?)] = [
    ("250.00", "25000"), ("7244", "7244"), ("v70.0", "V700"), ("E849.7", "E8497"), ("412", nil),
    ("25.000", nil), ("250.000", nil), ("M54.16", nil), ("99213.1", nil), ("", nil), (".", nil),
    ("250.0.", nil),
  ]

  @Test(arguments: forms) func readsItsForms(text: String, code: String?) {
    #expect(OldDiagnosis.code(text) == code)
  }

  @Test(arguments: [("25000", "250.00"), ("E8497", "E849.7"), ("V700", "V70.0"), ("412", "412")])
  func writesTheDot(code: String, text: String) {
    #expect(OldDiagnosis.dotted(code) == text)
  }
}
