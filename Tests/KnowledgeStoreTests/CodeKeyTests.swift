import CaseModel
import Testing

@testable import KnowledgeStore

@Suite struct CodeKeyTests {
  @Test(arguments: ["99213", "00100", "0001F", "0202U", "9999A", "J3301", "A0425", "V5299"])
  func aProcedureComesBackFromItsNumbers(text: String) throws {
    let code = try #require(Code(procedure: text))
    #expect(Code(key: code.key) == code)
    #expect(Code(packedProcedure: code.packed) == code)
  }

  @Test(arguments: ["A00", "M5416", "S72001A", "Z9981", "U071", "O30001"])
  func aDiagnosisComesBackFromItsKey(text: String) throws {
    let code = try #require(Code(diagnosis: text))
    #expect(Code(key: code.key) == code)
  }

  @Test func aProcedureAndADiagnosisOfTheSameTextDiffer() throws {
    let procedure = try #require(Code(procedure: "J3301"))
    let diagnosis = try #require(Code(diagnosis: "J3301"))
    #expect(procedure.key != diagnosis.key)
  }

  @Test func keysSortLikeTexts() throws {
    let texts = ["00100", "0101U", "01999", "99213", "A0425", "J3301"]
    let keys = try texts.map { try #require(Code(procedure: $0)).packed }
    #expect(keys == keys.sorted())
  }

  @Test func aNumberOfNoCodeSetIsNoKey() {
    #expect(Code(key: -1) == nil)
    #expect(Code(key: 3) == nil)
  }
}
