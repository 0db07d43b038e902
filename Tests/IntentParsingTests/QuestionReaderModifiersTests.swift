import CaseModel
import Testing

@testable import IntentParsing

@Suite struct QuestionReaderModifiersTests {
  private func modifiers(_ text: String) -> [String] {
    SampleLanguage.values(text).compactMap {
      if case .modifier(let name) = $0 { name } else { nil }
    }
  }

  @Test(arguments: [
    ("99213-25", ["99213-25"]), ("29881RT", ["29881-RT"]), ("20610 -LT", ["20610-LT"]),
    ("99213-25,57", ["99213-25-57"]), ("20610-RT-59", ["20610-RT-59"]),
    ("99213 25 20610 RT", ["99213-25", "20610-RT"]), ("20610 rt", ["20610-RT"]),
    ("99213.25", ["99213-25"]), ("99213-XYZ", ["99213-XYZ"]), ("20610 x3", ["20610x3"]),
    ("20610-50 x 2", ["20610-50x2"]), ("20610 (RT)", ["20610-RT"]),
    ("99213 mod 25, 20610", ["99213-25", "20610"]), ("3 units of 20610", ["20610x3"]),
    ("99213 25 minutes", ["99213"]), ("20610 50% paid", ["20610"]), ("20610 40 mg", ["20610"]),
    ("63047-59 was denied, why is 63047 out", ["63047-59"]),
    ("20610-RT and 20610-LT", ["20610-RT", "20610-LT"]), ("20610 x 25 min", ["20610"]),
  ])
  func attachesToTheLine(_ text: String, _ lines: [String]) {
    #expect(SampleLanguage.lines(text) == lines)
  }

  @Test(arguments: [
    ("modifier -59", ["59"]), ("mod 25", ["25"]), ("modifiers 25 and 59", ["25", "59"]),
    ("25 or 57", ["25", "57"]), ("24 vs 79 whats the diff", ["24", "79"]),
    ("58, 78 or 79?", ["58", "78", "79"]), ("with a 25", ["25"]), ("can I put 50 on it", ["50"]),
    ("surgeon uses -55 when", ["55"]), ("modifier 99Z", ["99Z"]), ("modifier ZQ", ["ZQ"]),
    ("AS modifier percentage", ["AS"]), ("F5 modifier", ["F5"]), ("JW or JZ", ["JW", "JZ"]),
    ("PT or 33", ["PT", "33"]), ("58 modifier payment", ["58"]), ("QW needed", ["QW"]),
    ("does it need 25?", ["25"]), ("AD vs QK vs QX", ["AD", "QK", "QX"]),
  ])
  func readsThoseSpokenOf(_ text: String, _ expected: [String]) {
    #expect(modifiers(text) == expected)
  }

  @Test(arguments: [
    "which modifier for it", "the modifier is as follows", "25 lesions", "spent 25 minutes",
    "with 25 patients", "go at it as is", "US guidance", "the PA did it", "in the ER modifier",
    "age 25", "$25", "25%", "under GA", "10 days or 25 days", "modifier to use", "my 50 year old",
  ])
  func leavesOtherWords(_ text: String) {
    #expect(modifiers(text).isEmpty)
  }
}
