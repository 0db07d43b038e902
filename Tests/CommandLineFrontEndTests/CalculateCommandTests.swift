import CaseModel
import Testing

@testable import CommandLineFrontEnd

@Suite struct CalculateCommandTests {
  private func run(_ arguments: String) throws -> ToolRun {
    try ToolRun(
      ["calculate"] + CalculationLine.words(arguments.split(separator: " ").map(String.init))
    )
  }

  @Test(arguments: [
    ("fee 20610-50 --area Dallas --site office --date 2025-03-01", "$95.10"),
    ("bilateral 20610 --area Dallas --site office --date 2025-03-01", "$95.10"),
    ("surgeons 63042 --role 62 --area Dallas --date 2025-03-01", "$790.44"),
    ("procedures 45385 45380 --area Dallas --date 2025-03-01", "$258.37"),
    ("anesthesia 00670 --minutes 137 --area Dallas --modifier QX --date 2025-03-01", "$224.87"),
    ("anesthesia --base 5 --minutes 60 --factor 62.50 --status 3 --payer commercial", "$625.00"),
    ("therapy 97110:23 97140:8 --date 2025-03-01", "are 2 units"),
    ("drug J9271 --given 150mg --supplied 200mg --date 2025-03-01", "50 more with JW"),
    ("global-period 2025-03-03 90 --date 2025-03-01", "2025-06-01"),
    ("filing 2025-03-15", "2026-03-16"),
    ("age 2024-12-01 --on 2025-03-03", "92 days"),
    (
      "visit-level office --patient established --problems \"2 stable chronic\" --risk \"prescription drug management\" --date 2025-03-01",
      "99214:"
    ),
    ("visit-level nursing-facility --patient subsequent --minutes 15 --date 2024-03-01", "99307:"),
    ("prolonged 99215 84 --date 2025-03-01", "G2212 x 2"),
    ("prolonged 99215 84 --payer commercial --date 2025-03-01", "99417 x 2"),
    ("critical-care 134 --date 2025-03-01", "99292 x 2"),
    ("split-shared --physician 20 --other 25 --date 2025-03-01", "PA bills"),
  ])
  func calculates(_ arguments: String, _ result: String) throws {
    let run = try run(arguments)
    #expect(run.status == 0, "\(run.errors)")
    let text = run.output.split(separator: "\n").joined(separator: " ")
    #expect(text.contains(result), "\(run.output)")
    #expect(run.output.contains("Steps"))
    #expect(run.output.contains("[1] "))
  }

  @Test func writesOneLineOfJSON() throws {
    let run = try run("therapy 38 --format json")
    #expect(
      run.output.hasPrefix("{\"schema\":\"casepilot.calculation/1\",\"calculation\":\"therapy\"")
    )
    #expect(run.output.contains("{\"name\":\"units\",\"value\":\"3\",\"unit\":\"units\"}"))
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test func whatIsNotDeterminedEndsWithOne() throws {
    #expect(try run("fee 99213 --area Dallas --date 2024-05-01").status == 1)
    #expect(try run("filing 2025-03-15 --payer commercial").status == 1)
    #expect(try run("visit-level office --date 2025-03-01").status == 1)
  }

  @Test(arguments: [
    ("fee", "code"), ("fee 9921", "9921"), ("therapy 97110:abc", "abc"), ("age", "day of birth"),
    ("global-period 2025-02-30 90", "2025-02-30"), ("global-period 2025-03-03 91", "91"),
    ("visit-level moon", "moon"), ("drug J9271 --given 80", "80"), ("critical-care -- -5", "-5"),
    ("surgeons 63042 --role 50", "50"), ("anesthesia 00670", "minutes"),
  ])
  func mistakesAreNamed(_ arguments: String, _ thing: String) throws {
    let run = try run(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("error: "))
    #expect(run.errors.contains(thing), "\(run.errors)")
  }

  @Test func aDayOfBirthIsNeverRepeated() throws {
    let run = try run("age 1958-13-01 --on 2025-03-03")
    #expect(run.status == 2)
    #expect(!run.errors.contains("1958"))
  }

  @Test func aSessionAsksForWhatIsMissing() throws {
    let lines =
      "calculate age\n1958-13-01\n2024-12-01\n2025-03-03\ncalculate fee for 99213 in Dallas\n"
    let run = try ToolRun(["--interactive", "--date", "2025-03-01"], input: Array(lines.utf8))
    #expect(run.output.contains("Day of birth"))
    #expect(run.output.contains("92 days"))
    #expect(run.output.contains("$89.32"))
    #expect(!run.output.contains("1958"))
    #expect(!run.errors.contains("1958"))
  }
}
