import CaseModel
import Testing

@testable import CommandLineFrontEnd

@Suite struct SessionStateTests {
  private let today = ServiceDate(number: 20_260_105)

  private func state() throws -> SessionState { SessionState(today: try #require(today)) }

  @Test func questionTakesTodayUntilADateIsSet() throws {
    var state = try state()
    #expect(!state.question("q").dateIsGiven)
    _ = try state.choose(.date, "2024-08-01")
    let question = state.question("q")
    #expect(question.dateIsGiven)
    #expect(question.date.description == "2024-08-01")
    _ = try state.choose(.date, "off")
    #expect(state.question("q").date == today)
  }

  @Test func promptShowsWhatWasSet() throws {
    var state = try state()
    #expect(state.promptText == "casepilot>")
    _ = try state.choose(.date, "2024-08-01")
    _ = try state.choose(.payer, "Medicaid")
    _ = try state.choose(.state, "tx")
    #expect(state.promptText == "casepilot 2024-08-01 medicaid TX>")
  }

  @Test func choiceWithoutAWordOnlyTellsIt() throws {
    var state = try state()
    #expect(try state.choose(.date, nil) == "date of service: today, 2026-01-05")
    #expect(try state.choose(.setting, "asc") == "setting: ambulatory surgical center")
    #expect(try state.choose(.setting, nil) == "setting: ambulatory surgical center")
  }

  @Test(arguments: [
    (SessionChoice.date, "2025-02-30"), (.date, "3/1/25"), (.setting, "moon"), (.payer, "nobody"),
    (.state, "ZZ"),
  ]) func wrongWordIsNamedAndChangesNothing(choice: SessionChoice, word: String) throws {
    var state = try state()
    let error = #expect(throws: FrontEndError.self) { try state.choose(choice, word) }
    #expect(error?.description.contains("'\(word)'") == true)
    #expect(state.promptText == "casepilot>")
  }
}
