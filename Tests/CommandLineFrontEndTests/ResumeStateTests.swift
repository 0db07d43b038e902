import CaseModel
import CasePilot
import Testing

@testable import CommandLineFrontEnd

@Suite struct ResumeStateTests {
  private func state() throws -> ResumeState {
    let today = try #require(ServiceDate(iso: "2024-08-01"))
    var state = ResumeState(identity: .init(choices: "ab12", today: today))
    state.point = CheckPoint(records: 512, bytes: 70_000, digest: .max)
    state.written = 1_234_567
    state.isClean = false
    return state
  }

  @Test func whatIsNotedIsReadAgain() throws {
    let state = try state()
    #expect(ResumeState(state.text) == state)
  }

  @Test func everyNoteHasTheSameLength() throws {
    var other = try state()
    other.point = CheckPoint()
    (other.written, other.isClean) = (0, true)
    #expect(try state().text.utf8.count == other.text.utf8.count)
  }

  @Test(arguments: [
    "", "casepilot.resume/1", "casepilot.resume/2 a 2024-08-01 1 1 1 1 clean", "\0\0\0",
  ])
  func anythingElseIsNoNote(_ text: String) { #expect(ResumeState(text) == nil) }
}
