import Testing

@testable import RulesEngine

@Suite struct MissingDetailTests {
  @Test func asksForWhatTellsTheCodesApart() {
    let questions = MissingDetail.questions(
      between: ["pain in the left knee", "pain in the right knee"],
      question: "knee pain"
    )
    #expect(questions == ["which side"])
  }

  @Test func doesNotAskForWhatWasTold() {
    let summaries = [
      "trigger points in one or two muscles", "trigger points in three or more muscles",
    ]
    #expect(
      MissingDetail.questions(between: summaries, question: "tpi") == ["how many or how large"]
    )
    #expect(MissingDetail.questions(between: summaries, question: "tpi 3 muscles").isEmpty)
  }

  @Test func asksForTwoDetailsAtMost() {
    let questions = MissingDetail.questions(
      between: ["open left cervical", "laparoscopic right lumbar", "new patient, contrast"],
      question: "surgery"
    )
    #expect(questions.count == 2)
  }
}
