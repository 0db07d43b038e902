import Foundation
import Testing

@Suite struct CheckCommandTests {
  private let folder: TemporaryFolder
  private static let day = ["--date", "2024-08-01", "--setting", "practitioner"]

  init() throws { folder = try TemporaryFolder() }

  private func check(_ arguments: String..., input: String = "") throws -> ToolRun {
    try ToolRun(["check"] + arguments + Self.day, input: Array(input.utf8))
  }

  private func claims(_ count: Int, _ name: String = "claims.jsonl") throws -> String {
    let text = (0..<count).map { number in
      let code = number % 2 == 0 ? "20552" : "80048"
      return "{\"claim\":\"C\(number)\",\"lines\":[{\"code\":\"99213\"},{\"code\":\"\(code)\"}]}\n"
    }
    return try folder.file(name, text.joined())
  }

  @Test func typedCodesAreCheckedAndSayWhatToDo() throws {
    let run = try check("99213", "20552", "--place", "11")
    #expect(run.status == 1)
    #expect(run.output.contains("service line 1 will be denied"))
    #expect(run.output.contains("Put 25 on line 1"))
    #expect(run.output.contains("[1] NCCI PTP edits, practitioner, 2024 Q3"))
    #expect(run.errors == "")
  }

  @Test func aCleanClaimEndsWithZero() throws {
    let run = try check("99213")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Claim: clean\n"))
    #expect(run.output.contains("Not checked:"))
  }

  @Test func whatIsNotFullyCheckedIsNotClean() throws {
    let run = try ToolRun("check", "99213", "--date", "2031-01-01", "--format", "json")
    #expect(run.status == 1)
    #expect(run.output.contains(#""verdict":"findings""#) || run.output.contains("notFullyChecked"))
    #expect(run.output.contains(#""essential":true"#))
  }

  @Test func aTypedFaultNamesTheCharacterAndNoWord() throws {
    let run = try check("99213", "smith")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("character 7: error: "))
    #expect(!run.errors.lowercased().contains("smith"))
  }

  @Test func theSameClaimIsTheSameInEveryForm() throws {
    let typed = try check("99213", "20552", "--format", "json")
    let path = try folder.file(
      "one.jsonl",
      #"{"lines":[{"code":"99213"},{"code":"20552"}]}"# + "\n"
    )
    let file = try check(path, "--format", "json")
    let piped = try check("-", input: "99213 20552\n")
    #expect(typed.output == file.output && typed.output == piped.output)
    #expect([typed, file, piped].allSatisfy { $0.status == 1 })
  }

  @Test func aFileIsReportedForPeopleUnlessToldOtherwise() throws {
    let path = try claims(2)
    #expect(try check(path).output.contains("2 claims, 4 lines"))
    #expect(try check(path, "--format", "csv").output.hasPrefix("claim,place,verdict"))
    #expect(try check(path, "--format", "markdown").output.hasPrefix("### Claim"))
    #expect(try check(path, "--format", "jsonl").output.hasPrefix("{\"schema\""))
  }

  @Test func anUnreadableClaimDoesNotStopTheNext() throws {
    let path = try folder.file("c.jsonl", "{\"claim\":\"A\"}\n{\"lines\":[{\"code\":\"99213\"}]}\n")
    let run = try check(path, "--format", "json")
    #expect(run.status == 1)
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(run.errors.contains("1 claims could not be read"))
  }

  @Test func aFileWithNothingReadableIsAnError() throws {
    #expect(try check(folder.file("a.jsonl", "{}\n")).status == 2)
    #expect(try check(folder.file("b.jsonl", "")).status == 2)
    let blank = try check(folder.file("c.jsonl", "\n\n"), "--input-format", "jsonl")
    #expect(blank.status == 2)
    #expect(blank.errors.contains("there is no claim in it"))
  }

  @Test(arguments: ["missing.jsonl", "./missing"]) func aFileThatIsNotThereIsSaid(
    _ name: String
  ) throws {
    let run = try check(name)
    #expect(run.status == 2)
    #expect(run.errors.contains("\(name): error: the file cannot be read"))
  }

  @Test func theOutputFileAppearsWholeAndItsNameTellsTheForm() throws {
    let path = try claims(600)
    let answers = try folder.file("out.jsonl")
    let run = try check(path, "-o", answers)
    #expect(run.status == 1)
    #expect(try TemporaryFolder.text(answers).split(separator: "\n").count == 600)
    let table = try folder.file("out.csv")
    #expect(try check(path, "-o", table).status == 1)
    #expect(try TemporaryFolder.text(table).hasPrefix("claim,place,verdict"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["claims.jsonl", "out.csv", "out.jsonl"])
  }

  @Test func aKilledRunIsContinuedToTheSameWhole() throws {
    let path = try claims(6_000)
    let (whole, out) = (try folder.file("whole.jsonl"), try folder.file("out.jsonl"))
    #expect(try check(path, "-o", whole).status == 1)
    // The limit on the size of files ends the program in the middle of a write.
    let line = """
      ulimit -f 1000
      casepilot check '\(path)' -o '\(out)' \(Self.day.joined(separator: " ")); ls '\(out)' 2>/dev/null
      """
    _ = try ToolRun(shell: line)
    #expect(FileManager.default.fileExists(atPath: out + ".part"))
    #expect(!FileManager.default.fileExists(atPath: out))
    let other = try ToolRun("check", path, "-o", out, "--resume", "--date", "2024-08-02")
    #expect(other.status == 2)
    #expect(other.errors.contains("had other options"))
    let run = try check(path, "-o", out, "--resume")
    #expect(run.status == 1)
    #expect(try TemporaryFolder.text(out) == TemporaryFolder.text(whole))
    let again = try check(path, "-o", out, "--resume")
    #expect(again.status == 2)
    #expect(again.errors.contains("no interrupted run"))
  }

  @Test func continuingNeedsAFileAndLines() throws {
    let path = try claims(1)
    #expect(try check(path, "--resume").errors.contains("-o"))
    #expect(try check(path, "--resume", "-o", "x.csv", "--format", "csv").status == 2)
    let piped = try check("-", "--resume", "-o", folder.file("o.jsonl"))
    #expect(piped.errors.contains("a pipe"))
  }

  @Test func theClaimsAreNeverReplaced() throws {
    let path = try claims(1)
    let text = try TemporaryFolder.text(path)
    for format in ["json", "csv"] {
      #expect(try check(path, "-o", path, "--format", format).status == 2)
      #expect(try TemporaryFolder.text(path) == text)
    }
  }

  @Test func whatTheColumnsWereTakenForIsSaid() throws {
    let path = try folder.file(
      "c.csv",
      "Claim ID,CPT,Mod1,DOS,Shoe size\nA1,99213,25,2024-08-01,9\n"
    )
    let run = try check(path, "--format", "json")
    #expect(run.output.contains("\"claim\":\"A1\""))
    #expect(run.errors.contains("CPT: procedure code"))
    #expect(run.errors.contains("not used: Shoe size"))
  }

  @Test func theMatrixShowsEveryPair() throws {
    let run = try check("--matrix", "80048", "80053", "99213")
    #expect(run.status == 0)
    #expect(run.output.contains("80053     80048     0"))
    #expect(try check("--matrix", "99213").status == 2)
    let ofAFile = try check("--matrix", claims(1))
    #expect(ofAFile.errors.contains("takes codes and no file"))
  }

  @Test func theSchemaIsJSON() throws {
    let run = try ToolRun("check", "--schema")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(object?["required"] as? [String] == ["lines"])
  }

  @Test func aReaderThatGoesAwayIsNoError() throws {
    let line =
      "casepilot check '\(try claims(5_000))' --format json | head -n 1; echo ${PIPESTATUS[0]}"
    let run = try ToolRun(shell: line)
    #expect(run.output.split(separator: "\n").last == "1")
    #expect(!run.output.lowercased().contains("error:"))
  }

  @Test func earlierClaimsOfTypedCodesAreThoseOfThePatient() throws {
    let earlier = try folder.file("h.txt", "27447 2024-07-15\n")
    let run = try check("99213", "--history", earlier)
    #expect(!run.output.contains("--history"))
    #expect(try check("99213").output.contains("--history"))
  }
}
