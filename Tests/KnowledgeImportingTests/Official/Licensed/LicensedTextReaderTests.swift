import CaseModel
import Testing

@testable import KnowledgeImporting

@Suite struct LicensedTextReaderTests {
  private static let notice = "CPT 2025 is copyright of the American Medical Association.\r\n\r\n"

  @Test func isRefusedWithoutTheLicence() throws {
    let samples = try OfficialSamples()
    let path = try samples.file(
      "LONGULT.txt",
      Self.notice + "00001\tinvented text\r\n00002\tmore invented text\r\n"
    )
    #expect(try samples.run(path).items.isEmpty)
    let held = try samples.run(path, options: ImportOptions(isLicenceHeld: true))
    #expect(held.items.first?.report.accepted == 2)
    #expect(held.items.first?.release?.kind == .licensedText)
  }

  @Test func theShortFormsHaveABlank() throws {
    let samples = try OfficialSamples()
    let path = try samples.file(
      "SHORTU.txt",
      Self.notice + "00001 INVENTED TEXT\r\n00002 MORE INVENTED TEXT\r\n"
    )
    let held = try samples.run(path, options: ImportOptions(isLicenceHeld: true))
    #expect(held.items.first?.report.accepted == 2)
  }
}
