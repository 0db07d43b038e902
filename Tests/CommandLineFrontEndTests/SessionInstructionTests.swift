import Testing

@testable import CommandLineFrontEnd

@Suite struct SessionInstructionTests {
  @Test(arguments: [
    ("why", SessionInstruction.why), ("why?", .why), ("how 2", .how(2)), ("how [2]?", .how(2)),
    ("3", .open(3, line: "3")), ("[3]", .how(3)), ("what if 25 on 99213", .whatIf("25 on 99213")),
    ("date 2025-03-01", .choose(.date, "2025-03-01")), ("DATE", .choose(.date, nil)),
    ("setting asc", .choose(.setting, "asc")), ("payer medicaid", .choose(.payer, "medicaid")),
    ("state TX", .choose(.state, "TX")), ("json", .json), ("more", .more), (" help ", .help),
    ("log notes.md", .log("notes.md")), ("look-up 99213 J3301", .lookUp(["99213", "J3301"])),
    ("search trigger point", .search("trigger point")), ("clear", .clear), ("quit", .quit),
    ("exit", .quit), ("check 99213-25 20610", .check("99213-25 20610")),
    ("explain pair-needs-a-modifier", .explain("pair-needs-a-modifier")), ("", .nothing),
    ("   ", .nothing),
    ("calculate fee 99213", .calculate(["fee", "99213"], line: "calculate fee 99213")),
    ("Calculate age", .calculate(["age"], line: "Calculate age")),
  ]) func readsInstructions(line: String, instruction: SessionInstruction) {
    #expect(SessionInstruction(line) == instruction)
  }

  @Test(arguments: [
    "99213", "date of service for a split visit", "how many units 20553", "why was it denied",
    "what is 99213", "what if", "search", "setting rules for asc", "state law on records",
    "more than one lesion", "payer denied 20610 with CO-97", "log", "help with modifier 25",
    "check", "check if 99213 goes with 20610", "explain modifier 25", "explain 99213-25",
    "calculate", "calculate units for 97110 23 min", "calculate the fee of 99213",
  ]) func takesEverythingElseForAQuestion(line: String) {
    let expected: SessionInstruction = line == "log" ? .log(nil) : .question(line)
    #expect(SessionInstruction(line) == expected)
  }

  @Test func guideNamesEveryFirstWord() {
    let usages = SessionInstruction.guide.map(\.usage).joined(separator: " ")
    for word in SessionInstruction.firstWords { #expect(usages.contains(word)) }
  }
}
