import CaseModel
import CasePilot
import Testing

/// The whole way from a question in plain words to an answer.
@Suite struct AnswerTests {
  private func ask(
    _ text: String,
    _ date: String = "2026-11-25",
    given: Bool = false
  ) throws -> Answer {
    let conversation = try BundledKnowledge.library.get().conversation()
    let day = try #require(ServiceDate(iso: date))
    return try conversation.ask(Question(text, date: day, dateIsGiven: given))
  }

  /// Each question with what its answer must say.
  @Test(arguments: [
    ("What is CPT code 99213?", "established patient"),
    ("guidelines for E/M", "medical decision making"),
    ("Guidelines for E/M services", "total time"),
    ("What is CPT 63044?", "lumbar"),
    ("difference between 63030 and 63042", "re-exploration"),
    ("modifier 25 vs 57", "major operation"),
    ("when do I use modifier 59 instead of XS", "XS"),
    ("can I bill 20610 and 99213 together", "modifier 25"),
    ("what replaced 99241", "99242"),
    ("99354 in 2024?", "2022-12-31"),
    ("prolonged services code for medicare 99215", "G2212"),
    ("new patient 47 minutes moderate mdm", "99204"),
    ("split shared visit in the hospital who bills", "substantive portion"),
    ("what does CO-97 mean", "included"),
    ("GA or GZ?", "ABN"),
    ("POS 22 or 11 for clinic in hospital", "provider-based"),
    ("global period of 63042", "90"),
    ("is 69990 billable with 63042", "included"),
    ("how many units 20553", "1"),
    ("timely filing medicare", "one calendar year"),
    ("incident to new problem", "not incident-to"),
    ("colonoscopy screening turned polyp removal medicare modifier", "PT"),
    ("M54.5 valid?", "M54.50"),
    ("is 99499 a real code", "real code"),
    ("what is CPT 12345678", "not a code"),
  ])
  func theQuestionsOfTheFirstDay(_ text: String, _ wanted: String) throws {
    let answer = try ask(text)
    let shown = answer.text(width: 1000)
    #expect(shown.contains(wanted), "\(shown)")
    #expect(answer.sentences.allSatisfy { !$0.citations.isEmpty })
  }

  @Test func aDateThatNoTableCoversIsNoVerdict() throws {
    let answer = try ask("does 29881 bundle 29877", "2026-11-25", given: true)
    #expect(answer.verdict == .notDeterminable(.outsideLoadedDates))
    #expect(answer.headline.text.hasPrefix("As of 2024 Q3"))
  }

  @Test(arguments: ["can I bill 20610 with 99213", "63042 and 69990 together", "97140 with 97530"])
  func aYearThatNobodyKnowsIsNeverAnswered(_ text: String) throws {
    let answer = try ask(text, "2035-01-01", given: true)
    #expect(answer.verdict == .notDeterminable(.outsideLoadedDates))
    #expect(answer.text(width: 1000).contains("not known here"))
  }

  @Test func theSameQuestionInTheQuarterHasOne() throws {
    let answer = try ask("does 29881 bundle 29877", "2024-08-01", given: true)
    #expect(answer.verdict.reason == nil)
    #expect(!answer.releases.isEmpty)
  }

  @Test func noEditIsNeverPermission() throws {
    let answer = try ask("can I bill 97140 with 97530", "2024-08-01", given: true)
    #expect(answer.verdict != .allowed)
    #expect(answer.text(width: 1000).contains("not permission"))
  }

  @Test func severalQuestionsGetSeveralAnswers() throws {
    let answer = try ask("What is CPT 63044? And what does CO-97 mean?")
    #expect(answer.parts.count == 2)
  }

  @Test func aFollowUpLeansOnTheQuestionBefore() throws {
    let conversation = try BundledKnowledge.library.get().conversation()
    let day = try #require(ServiceDate(iso: "2024-08-01"))
    _ = try conversation.ask(Question("can I bill 20610 with 99213", date: day))
    let answer = try conversation.ask(Question("what about 99214", date: day))
    #expect(answer.text().contains("99214") && answer.text().contains("20610"))
    conversation.forget()
    let alone = try conversation.ask(Question("what about 99214", date: day))
    #expect(!alone.text().contains("20610"))
  }

  @Test(arguments: [
    "", " ", "\u{0}", "?", "🙂🙂", String(repeating: "99213 ", count: 20_000),
    String(repeating: "a* OR ", count: 3_000), "'; DROP TABLE code; --", "\u{1b}[2J\u{202e}",
    String(repeating: "(", count: 50_000),
  ])
  func hostileQuestionsGetAnAnswer(_ text: String) throws {
    let answer = try ask(text)
    #expect(!answer.headline.text.isEmpty)
  }
}
