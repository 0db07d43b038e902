import Testing

@testable import KnowledgeImporting

@Suite struct ZipImportTests {
  private static let table = Array(
    OfficialSamples.pairs("00100 99213 20200101 * 0", "G0471 99213 20130701 * 1").utf8
  )

  private func outcome(_ bytes: [UInt8], name: String = "ccipra-v302r0.zip") throws -> ImportOutcome
  {
    let samples = try OfficialSamples()
    return try samples.run(samples.file(name, bytes))
  }

  @Test func readsTheTextAndPassesOverTheRest() throws {
    var zip = ZipSample("ccipra-v302r0.TXT", Self.table)
    zip.add("ccipra-v302r0.xlsx", Array("PK no text".utf8))
    let outcome = try outcome(zip.bytes)
    #expect(outcome.items.first?.release?.rows == 2)
    #expect(outcome.passedOver == ["ccipra-v302r0.zip: ccipra-v302r0.xlsx"])
    #expect(outcome.isClean)
  }

  @Test func readsAZipInAZip() throws {
    let inner = ZipSample("edits.txt", Self.table).bytes
    #expect(try outcome(ZipSample("inner.zip", inner).bytes).items.first?.release?.rows == 2)
  }

  @Test(arguments: ["../../escaped.txt", "/escaped.txt", "..\\escaped.txt"])
  func aNameThatLeadsOutIsRefused(name: String) throws {
    let outcome = try outcome(ZipSample(name, Self.table).bytes)
    #expect(outcome.items.isEmpty)
    #expect(outcome.obstacles.first?.reason.contains("leads out of the zip") == true)
  }

  @Test func linksEncryptionAndDoublesAreRefused() throws {
    var (link, secret, double) = (ZipSample(), ZipSample(), ZipSample("a.txt", Self.table))
    link.add("link.txt", Array("/etc/passwd".utf8), mode: 0o120777)
    secret.add("a.txt", Self.table, flags: 1)
    double.add("a.txt", Self.table)
    for zip in [link, secret, double] {
      let outcome = try outcome(zip.bytes)
      #expect(outcome.items.isEmpty)
      #expect(outcome.obstacles.count == 1)
    }
  }

  @Test func aFlippedByteOrACutIsFound() throws {
    let whole = ZipSample("ccipra-v302r0.txt", Self.table).bytes
    var flipped = whole
    flipped[whole.count / 3] ^= 1
    for bytes in [flipped, Array(whole.prefix(whole.count / 2)), Array("PK\u{3}\u{4}no".utf8)] {
      let outcome = try outcome(bytes)
      #expect(!outcome.hasChanged)
      #expect(!outcome.isClean)
    }
  }

  @Test func aTextFileMayHaveTheNameOfAZip() throws {
    #expect(try outcome(Self.table, name: "ccipra-v302r0.zip").hasChanged)
  }

  @Test func whatIsNotKnownIsNamed() throws {
    let outcome = try outcome(Array("just a letter".utf8), name: "letter.txt")
    #expect(outcome.unrecognised == ["letter.txt"])
    #expect(!outcome.isClean)
  }

  private static var workbook: [UInt8] {
    var zip = ZipSample("[Content_Types].xml", Array("<Types/>".utf8))
    zip.add("xl/workbook.xml", Array("<workbook/>".utf8))
    return zip.bytes
  }

  @Test func aWorkbookIsToldFromItsTextForm() throws {
    let outcome = try outcome(Self.workbook, name: "GPCI2025.xlsx")
    let reason = try #require(outcome.obstacles.first?.reason)
    #expect(reason.contains("a workbook"))
    #expect(reason.contains("'GPCI….csv'"))
    #expect(outcome.passedOver.isEmpty)
  }

  @Test func aWorkbookInAFolderIsNamedOnlyWithoutItsTextForm() throws {
    let samples = try OfficialSamples()
    _ = try samples.file("ccipra-v302r0.xlsx", Self.workbook)
    _ = try samples.file("HCPC2020_OCT_ANWEB.xlsx", Self.workbook)
    _ = try samples.file("ccipra-v302r0.txt", Self.table)
    let outcome = try samples.run(samples.folder.path)
    #expect(outcome.workbooks.map(\.file) == ["HCPC2020_OCT_ANWEB.xlsx"])
    #expect(outcome.passedOver == ["ccipra-v302r0.xlsx"])
    #expect(outcome.isClean)
  }

  @Test(arguments: [
    ("<!DOCTYPE html><HTML><body>licence</body></HTML>", "a web page"),
    ("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>", "document type"),
    ("<!DOCTYPE x [<!ENTITY a \"b\">]><ICD10CM.tabular>&a;</ICD10CM.tabular>", "document type"),
  ]) func whatIsNoTableIsToldByItsKind(text: String, kind: String) throws {
    let outcome = try outcome(Array(text.utf8), name: "icd10cm-tabular.xml")
    #expect(outcome.obstacles.first?.reason.contains(kind) == true)
    #expect(!outcome.isClean)
  }

  @Test func whatUnpacksToFarTooMuchIsATrap() {
    #expect(throws: OfficialFileError.self) {
      try ZipLimits.checkExpansion(to: 64 << 20, from: 100_000)
    }
    #expect(throws: Never.self) { try ZipLimits.checkExpansion(to: 50 << 20, from: 3_600_000) }
  }
}
