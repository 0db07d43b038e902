import AnswerComposing
import CaseModel
import Foundation
import Testing

@Suite struct RendererTests {
  private func answer(_ headline: String, known: [String] = []) throws -> Answer {
    var findings = Findings(intent: try AnswerComposerTests.intent())
    findings.evidence =
      [AnswerComposerTests.evidence(.headline, headline, weight: 1)]
      + known.map { AnswerComposerTests.evidence(.known, $0) }
    return AnswerComposer().answer(findings)
  }

  @Test(arguments: [40, 60, 80, 120])
  func noLineIsWiderThanTheTerminal(_ width: Int) throws {
    let long = String(repeating: "several words that fill the line ", count: 12)
    let text = TextRenderer(width: width).text(try answer(long, known: [long, long]))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
  }

  @Test func controlCharactersNeverReachTheTerminal() throws {
    let text = TextRenderer().text(try answer("a\u{1b}[2Jb\u{7}c\u{202e}d\u{9b}e"))
    let harmful = text.unicodeScalars.filter {
      ($0.value < 32 && $0 != "\n") || (0x7f..<0xa0).contains($0.value) || $0.value == 0x202e
    }
    #expect(harmful.isEmpty)
    #expect(text.contains("\\u{1b}"))
  }

  @Test func aSourceThatIsUsedTwiceHasOneNumber() throws {
    let text = TextRenderer().text(try answer("A.", known: ["B."]))
    #expect(text.contains("A. [1]") && text.contains("B. [1]") && !text.contains("[2]"))
  }

  @Test(arguments: [
    "plain", "quote \" back \\ slash", "line\nbreak", "tab\t", "\u{1}", "ü – 漢 🙂", "\u{2028}",
  ])
  func jsonIsOneLineThatReadsBack(_ headline: String) throws {
    let line = JSONRenderer().line(try answer(headline), id: "q\"1")
    #expect(!line.contains("\n"))
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    #expect(object?["schema"] as? String == "casepilot.answer/1")
    #expect(object?["id"] as? String == "q\"1")
    #expect(object?["headline"] as? String == headline)
    for key in [
      "verdict", "text", "sentences", "tables", "caveats", "followUps", "interpretation", "date",
      "releases",
    ] {
      #expect(object?[key] != nil, "\(key)")
    }
  }

  @Test func aReasonStandsBesideTheVerdict() throws {
    let answer = AnswerComposer().answer(Findings(intent: try AnswerComposerTests.intent()))
    let line = JSONRenderer().line(answer)
    #expect(line.contains("\"verdict\":\"notDeterminable\",\"reason\":\"notInKnowledge\""))
  }

  @Test func markdownIsNotFooledByTheText() throws {
    let text = MarkdownRenderer().text(try answer("a | b * c [x](y) # `d`"))
    #expect(text.contains("a \\| b \\* c \\[x\\](y) \\# \\`d\\`"))
  }

  @Test func tablesKeepTheirColumnsApart() throws {
    var findings = Findings(intent: try AnswerComposerTests.intent())
    findings.evidence = [AnswerComposerTests.evidence(.headline, "A.")]
    findings.tables = [
      AnswerTable(
        title: "T",
        columns: ["Code", "What"],
        rows: [["99213", String(repeating: "long text ", count: 20)], ["99214", "short"]],
        citations: [AnswerComposerTests.citation]
      )
    ]
    let text = TextRenderer(width: 50).text(AnswerComposer().answer(findings))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 50 })
    #expect(text.contains("99214  short"))
  }
}
