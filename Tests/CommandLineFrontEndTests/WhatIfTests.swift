import Testing

@testable import CommandLineFrontEnd

@Suite struct WhatIfTests {
  @Test(arguments: [
    ("25 on 99213", "and with modifier 25 on 99213"), ("-59", "and with modifier -59"),
    ("RT on 20610", "and with modifier RT on 20610"), ("99214", "what about 99214"),
    ("J3301 too", "what about J3301 too"), ("in 2022", "same but in 2022"),
    ("medicaid", "same but medicaid"), ("on the same day", "same but on the same day"),
  ]) func wordsTheChangeAsAFollowUp(change: String, question: String) {
    #expect(WhatIf(change: change).question == question)
  }
}
