import CasePilot
import Testing

@testable import CommandLineFrontEnd

@Suite struct ClaimSourceTests {
  private func source(_ words: String..., form: ClaimInputForm? = nil) throws -> ClaimSource {
    try ClaimSource(words, form: form, in: Surroundings.current())
  }

  @Test func codesAreTyped() throws {
    #expect(try source("99213-25", "20610-RT:M17.11") == .typed("99213-25 20610-RT:M17.11"))
    #expect(try source("99213-25 20610") == .typed("99213-25 20610"))
    #expect(try source("99213/2024-08-01") == .typed("99213/2024-08-01"))
  }

  @Test(arguments: ["-", "claims.csv", "a/b.837", "./claims", "CLAIMS.JSONL", "/dev/null"])
  func whatNamesAFileIsAFile(_ word: String) throws {
    #expect(try source(word) == .file(word))
  }

  @Test func aFormMakesAnyWordAFile() throws {
    #expect(try source("claims", form: .csv) == .file("claims"))
  }

  @Test func aFileAmongOtherWordsIsRefused() {
    #expect(throws: FrontEndError.severalClaimFiles) { try source("a.csv", "b.csv") }
    #expect(throws: FrontEndError.severalClaimFiles) { try source("99213", "-") }
  }
}
