import CaseModel
import Testing

@testable import CommandLineFrontEnd

@Suite struct CalculationFormTests {
  /// A form that is answered from a list.
  private final class Answers {
    var left: [String]
    var prompts: [String] = []
    var complaints: [String] = []

    init(_ left: [String]) { self.left = left }

    func form() -> CalculationForm {
      CalculationForm(
        ask: { [self] prompt in
          prompts.append(prompt)
          return left.isEmpty ? nil : left.removeFirst()
        },
        complain: { [self] in complaints.append($0) }
      )
    }
  }

  @Test func asksAgainUntilTheAnswerCanBeRead() throws {
    let answers = Answers(["many", "", " 45 "])
    var form = answers.form()
    let minutes = try form.value(
      nil,
      "minutes",
      example: "45",
      read: CalculationValues.minutes
    )
    #expect(minutes == 45)
    #expect(answers.prompts.count == 3)
    #expect(answers.complaints.count == 2)
  }

  @Test func whatIsGivenIsNotAskedFor() throws {
    let answers = Answers([])
    var form = answers.form()
    #expect(try form.value(7, "minutes", example: "45", read: CalculationValues.minutes) == 7)
    let area: String? = try form.optional(nil, "area", example: "Dallas") { $0 }
    #expect(area == nil)
    #expect(answers.prompts.isEmpty)
  }

  @Test func anEmptyAnswerLeavesAnOptionalValueOut() throws {
    let answers = Answers(["45", "", "Dallas"])
    var form = answers.form()
    _ = try form.value(nil, "minutes", example: "45", read: CalculationValues.minutes)
    let first: String? = try form.optional(nil, "area", example: "Dallas") { $0 }
    let second: String? = try form.optional(nil, "area", example: "Dallas") { $0 }
    #expect(first == nil)
    #expect(second == "Dallas")
  }

  @Test func withoutAPersonAMissingValueIsAnError() {
    var form = CalculationForm(ask: nil, complain: { _ in })
    #expect(throws: FrontEndError.missingValue(of: "minutes", example: "45")) {
      try form.value(nil, "minutes", example: "45", read: CalculationValues.minutes)
    }
  }

  @Test func theEndOfTheInputIsAnError() {
    var form = Answers([]).form()
    #expect(throws: FrontEndError.missingValue(of: "minutes", example: "45")) {
      try form.value(nil, "minutes", example: "45", read: CalculationValues.minutes)
    }
  }

  @Test func everyKindOfVisitHasAName() throws {
    for kind in VisitKind.allCases { #expect(try CalculationValues.kind(kind.rawValue) == kind) }
    #expect(CalculationValues.kinds.count == VisitKind.allCases.count)
  }
}
