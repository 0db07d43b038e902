import AnswerComposing
import CaseModel
import Testing

@Suite struct CalculationRendererTests {
  private static let first = Citation(source: "a", title: "First manual")
  private static let second = Citation(source: "b", title: "Second manual")

  private func calculation() throws -> Calculation {
    Calculation(
      kind: .therapy,
      verdict: .informational,
      result: Sentence("38 minutes are 3 units.", citing: Self.second),
      steps: [
        Sentence("38 + 7 = 45.", citing: Self.first), Sentence("45 / 15 = 3.", citing: Self.first),
      ],
      remarks: [Sentence("A note with *stars*.", citing: Self.second)],
      figures: [Figure("units", "3", unit: "units")],
      date: try #require(ServiceDate(iso: "2025-03-01")),
      payer: .medicare,
      releases: ["Table 1"]
    )
  }

  @Test func eachStepHasItsLine() throws {
    let lines = CalculationRenderer().text(try calculation()).split(separator: "\n").map(
      String.init
    )
    #expect(
      lines == [
        "38 minutes are 3 units. [1]", "Steps  38 + 7 = 45. [2]", "       45 / 15 = 3. [2]",
        "Note   A note with *stars*. [1]", "Calculated: therapy · Medicare · 2025-03-01",
        "[1] Second manual", "[2] First manual",
      ]
    )
  }

  @Test func jsonIsStable() throws {
    let line = CalculationRenderer().json(try calculation())
    let keys = [
      "schema", "calculation", "verdict", "text", "result", "steps", "remarks", "figures", "date",
      "payer", "releases",
    ]
    var rest = line[...]
    for key in keys {
      let range = try #require(rest.firstRange(of: "\"\(key)\":"))
      rest = rest[range.upperBound...]
    }
    #expect(!line.contains("\n"))
  }

  @Test func markdownIsEscaped() throws {
    let text = CalculationRenderer().markdown(try calculation())
    #expect(text.contains("1. 38 + 7 = 45. [2]"))
    #expect(text.contains("\\*stars\\*"))
  }
}
