import CaseModel
import Testing

@testable import IntentParsing

@Suite struct QuestionReaderCodesTests {
  private func codes(_ text: String) -> [String] {
    SampleLanguage.values(text).compactMap { value in
      switch value {
      case .code(let code): code.description
      case .unknownCode(let text): "?" + text
      case .range(let range): "\(range.first)...\(range.last)"
      default: nil
      }
    }
  }

  @Test(arguments: [
    ("can I bill 20610 with 99213", ["20610", "99213"]), ("11042 vs 97597", ["11042", "97597"]),
    ("29881/29877", ["29881", "29877"]), ("20610-99213 edit?", ["20610", "99213"]),
    ("99202-99215", ["99202...99215"]), ("63040 thru 63044", ["63040...63044"]),
    ("98966–98968", ["98966...98968"]), ("codes 99202 to 99215", ["99202...99215"]),
    ("99213-5", ["99213...99215"]), ("99202-15", ["99202...99215"]),
    ("99221-23", ["99221...99223"]),
    ("change 99213 to 99214", ["99213", "99214"]), ("70010-79999", ["70010...79999"]),
    ("0202U and 1111F, 0075T", ["0202U", "1111F", "0075T"]), ("j3301 g2211", ["J3301", "G2211"]),
    ("12345 is no code of ours", ["12345"]), ("00000", ["00000"]),
  ])
  func readsProcedures(_ text: String, _ expected: [String]) {
    #expect(codes(text) == expected)
  }

  @Test(arguments: [
    ("for M54.16 and t84.84xa", ["M54.16", "T84.84XA"]), ("M5416", ["M54.16"]), ("I10 ok", ["I10"]),
    ("dx E119", ["E11.9"]), ("E1161", ["E1161"]), ("E1165", ["E11.65"]),
    ("S72001A", ["S72.001A"]), ("her a1c and b12", []), ("L4-5 and C5-6, T12", []),
    ("checked a1c.next visit", []), ("is S82.251D or s00.272h right", ["S82.251D", "S00.272H"]),
    ("B10.01 and B01.11", ["B10.01", "B01.11"]), ("T43.695D?", ["T43.695D"]),
  ])
  func readsDiagnoses(_ text: String, _ expected: [String]) {
    #expect(codes(text) == expected)
  }

  @Test(arguments: [
    ("9921O", ["?9921O"]), ("is 992l3 right", ["?992l3"]), ("J33O1 units", ["?J33O1"]),
    ("bill 12345X with 99213", ["?12345X", "99213"]), ("code 12345678", ["?12345678"]),
    ("cpt 9921", ["?9921"]), ("what is 9921", ["?9921"]),
  ])
  func namesMisshapenCodes(_ text: String, _ expected: [String]) {
    #expect(codes(text) == expected)
  }

  @Test(arguments: [
    "zip 75201", "Dallas TX 75202", "75201-1234", "$12345", "12345.67 total", "page 20610",
    "phone 555-12345", "line 12345", "20610 dollars", "12345 patients", "15% of 2024",
    "555-12345-01",
    "form 1500", "in 2024", "NDC 00409-1234-01", "call 5551234567", "l4l5 and h1n1",
  ])
  func tellsOtherNumbersApart(_ text: String) {
    #expect(codes(text).isEmpty)
  }
}
