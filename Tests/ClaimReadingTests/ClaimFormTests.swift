import CaseModel
import Testing

@testable import ClaimReading

@Suite struct ClaimFormTests {
  @Test(arguments: [
    ("ISA*00*", ClaimForm.x12), ("\u{feff}\n isa|00|", .x12), ("GS*HC*", .x12), ("ST*837*", .x12),
    ("{\"claim\":1}", .jsonLines), ("\n{", .jsonLines), ("claim,code\n", .csv), ("", .csv),
    ("State,code", .csv),
    ("ST,code", .csv), ("isa,code", .csv), ("st;code", .csv), ("gs\tcode", .csv),
  ])
  func theFormIsToldFromTheBeginning(_ text: String, _ form: ClaimForm) throws {
    #expect(try ClaimForm.recognise(text.utf8) == form)
  }

  @Test(arguments: [
    ([0xff, 0xfe, 0x69, 0], ClaimReadingError.notUTF8), ([0xfe, 0xff, 0, 0x69], .notUTF8),
    ([0x69, 0, 0x64, 0], .notUTF8), (Array("%PDF-1.7".utf8), .binary("a PDF")),
    ([0x50, 0x4b, 3, 4, 0], .binary("a workbook or zip archive; save the sheet as CSV")),
    (Array("claim,code,x\nA,99213,".utf8) + [0, 10], .binary(nil)), (Array("[{".utf8), .jsonArray),
  ])
  func whatIsNoTextIsRefused(_ bytes: [UInt8], _ error: ClaimReadingError) throws {
    #expect(throws: error) { try ClaimForm.recognise(bytes) }
  }

  @Test func theReaderRefusesTheSame() throws {
    var reader = ClaimReader(form: .jsonLines)
    #expect(throws: ClaimReadingError.notUTF8) { try reader.feed([0xff, 0xfe, 0x7b, 0]) { _ in } }
    var empty = ClaimReader(form: .jsonLines)
    #expect(throws: ClaimReadingError.empty) { try empty.finish { _ in } }
  }
}
