import Testing

@Suite struct AskCommandTests {
  @Test func answersWithSourcesAndStatusZero() throws {
    let run = try ToolRun("ask", "What is CPT code 99213?", "--date", "2025-03-01")
    #expect(run.status == 0)
    #expect(run.output.contains("99213"))
    #expect(run.output.contains("[1]"))
    #expect(run.output.contains("2025-03-01"))
    #expect(run.errors == "")
  }

  @Test func sameQuestionGivesTheSameBytes() throws {
    let runs = try (0..<2).map { _ in
      try ToolRun("ask", "modifier 25 vs 57", "--date", "2025-03-01", "--format", "json").output
    }
    #expect(runs[0] == runs[1])
    #expect(runs[0].split(separator: "\n").count == 1)
    #expect(runs[0].contains("casepilot.answer/1"))
  }

  @Test func whatIsNotAnsweredEndsWithOne() throws {
    #expect(try ToolRun("ask", "zzqx vvkj unknown wwpq?").status == 1)
    #expect(try ToolRun("ask", "").status == 1)
  }

  @Test(arguments: [
    (["ask", "q", "--date", "2025-02-30"], "2025-02-30"), (["ask", "q", "--format", "xml"], "xml"),
    (["ask", "q", "--rules", "/no/such/folder"], "/no/such/folder"), (["ask"], "question"),
    (["ask", "q", "--setting", "moon"], "moon"), (["--bogus"], "--bogus"),
  ]) func mistakesEndWithTwoAndAreNamed(arguments: [String], thing: String) throws {
    let run = try ToolRun(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("error: "))
    #expect(run.errors.contains(thing))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func questionMayComeFromStandardInput() throws {
    let run = try ToolRun("ask", "-", "--date", "2025-03-01", input: "What is 99213?\n")
    #expect(run.status == 0)
    #expect(run.output.contains("99213"))
  }

  @Test func controlCharactersNeverReachTheTerminalRaw() throws {
    let hostile = "what is \u{1B}]0;title\u{7} 99213 \u{1B}[2J\u{9B}31m \u{202E}?"
    for format in ["text", "json", "markdown"] {
      let run = try ToolRun("ask", hostile, "--date", "2025-03-01", "--format", format)
      #expect(!(run.output + run.errors).unicodeScalars.contains(where: Self.isControl))
    }
    let mistake = try ToolRun("ask", "q", "--date", "\u{1B}[2J")
    #expect(mistake.status == 2)
    #expect(!mistake.errors.unicodeScalars.contains(where: Self.isControl))
  }

  @Test func colourIsOnlyThereWhenAskedFor() throws {
    let plain = try ToolRun("ask", "What is 99213?", "--date", "2025-03-01")
    #expect(!plain.output.contains("\u{1B}"))
    let coloured = try ToolRun("ask", "What is 99213?", "--date", "2025-03-01", "--color", "always")
    #expect(coloured.output.contains("\u{1B}["))
    #expect(coloured.output.hasPrefix("\u{1B}[") || coloured.output.contains("\u{1B}[0m"))
  }

  @Test func linesKeepToTheWidth() throws {
    let run = try ToolRun("ask", "What is 99213?", "--date", "2025-03-01", "--width", "60")
    let prose = run.output.split(separator: "\n").filter { !$0.hasPrefix("[") }
    #expect(prose.allSatisfy { $0.count <= 60 })
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 10: false
    case 0..<32, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
