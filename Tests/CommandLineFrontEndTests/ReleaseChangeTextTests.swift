import CaseModel
import Testing

@testable import CommandLineFrontEnd

@Suite struct ReleaseChangeTextTests {
  private func release(_ label: String, isComplete: Bool = true) -> Release {
    Release(
      id: 1,
      kind: .ptpPractitioner,
      label: label,
      publisher: "CMS",
      period: .always,
      file: "",
      hash: "",
      rows: 1,
      refused: 0,
      isComplete: isComplete
    )
  }

  private func text(_ count: Int, isFull: Bool = false, isComplete: Bool = true) throws -> String {
    let code = try #require(Code(procedure: "20610"))
    let changes = (0..<count).map { index in
      ReleaseChange(
        kind: .newPair,
        code: code,
        partner: Code(procedure: "99213"),
        text: "indicator 1",
        reachesBack: index == 0
      )
    }
    return ReleaseChangeText(
      from: release("Q3"),
      to: release("Q4", isComplete: isComplete),
      changes: changes,
      isFull: isFull
    ).text
  }

  @Test func listsChangesByKindAndMarksThoseThatReachBack() throws {
    let lines = try text(2).split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "Q3 → Q4", "New pairs: 2, 1 of them reach back in time",
        "  20610 / 99213  indicator 1  (reaches back)", "  20610 / 99213  indicator 1",
      ]
    )
  }

  @Test func showsTwentyUnlessAllAreAskedFor() throws {
    #expect(try text(30).contains("… and 10 more (--all)"))
    #expect(try !text(30, isFull: true).contains("more (--all)"))
  }

  @Test func saysWhenNothingChangedOrCannotBeTold() throws {
    #expect(try text(0) == "Q3 → Q4: nothing changed.\n")
    let part = try text(0, isComplete: false)
    #expect(part.contains("Q4 is there in part"))
    #expect(!part.contains("nothing changed"))
  }
}
