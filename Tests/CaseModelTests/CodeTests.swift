import CaseModel
import Testing

@Suite struct CodeTests {
  @Test(arguments: [("99213", CodeSystem.cpt), ("0202u", .cpt), ("0001F", .cpt), ("j3301", .hcpcs)])
  func readsProcedureCodes(_ text: String, _ system: CodeSystem) throws {
    let code = try #require(Code(procedure: text))
    #expect(code.system == system)
    #expect(code.text == text.uppercased())
  }

  @Test(arguments: ["9921", "992133", "99Z13", "9921O", "", "J330", "12345678"])
  func refusesOtherShapes(_ text: String) {
    #expect(Code(procedure: text) == nil)
  }

  @Test(arguments: [
    ("m54.16", "M54.16"), ("M5416", "M54.16"), ("e11", "E11"), ("S52.521A", "S52.521A"),
    ("qa00101", "QA0.0101"),
  ])
  func readsDiagnosesWithAndWithoutDot(_ text: String, _ shown: String) throws {
    #expect(try #require(Code(diagnosis: text)).description == shown)
  }

  @Test(arguments: ["pain", "QAB", "AB1", "CPT", "M5", "M54.161234"])
  func wordsAreNoDiagnoses(_ text: String) {
    #expect(Code(diagnosis: text) == nil)
  }

  @Test func rangesKeepToOneCodeSetAndOrder() throws {
    let low = try #require(Code(procedure: "99202"))
    let high = try #require(Code(procedure: "99215"))
    let range = try #require(CodeRange(low, high))
    #expect(range.contains(try #require(Code(procedure: "99213"))))
    #expect(!range.contains(try #require(Code(procedure: "99221"))))
    #expect(CodeRange(high, low) == nil)
  }
}
