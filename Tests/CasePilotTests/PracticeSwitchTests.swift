import CaseModel
import CasePilot
import Foundation
import Testing

@Suite struct PracticeSwitchTests {
  /// A library with one file of a practice's rules.
  private func library(_ rules: String) throws -> KnowledgeLibrary {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("casepilot-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(rules.utf8).write(to: folder.appendingPathComponent("own.yaml"))
    var location = BundledKnowledge.location
    location.practiceRules = [folder]
    return try KnowledgeLibrary.open(location)
  }

  private func check(_ library: KnowledgeLibrary, on day: String) throws -> CheckedClaim {
    let session = try library.claimSession(today: ServiceDate(number: 20_260_101) ?? .first)
    return try session.check(
      Claim(
        typed: "80053 80048",
        defaults: ClaimDefaults(date: ServiceDate(iso: day), setting: .practitioner)
      )
    )
  }

  private static let pair = "pair-never-paid-together"

  @Test func aSwitchedOffFindingIsCountedWhileItsTimeLasts() throws {
    let library = try library(
      """
      - switch: pair-never-paid-together
        severity: off
        from: 2024-08-01
        until: 2024-08-31
        reason: Read by the auditor.
      """
    )
    let within = try check(library, on: "2024-08-31")
    #expect(!within.findings.contains { $0.rule == Self.pair })
    #expect(within.switchedOff == [Self.pair: 1])
    let after = try check(library, on: "2024-09-01")
    #expect(after.findings.contains { $0.rule == Self.pair })
    #expect(after.switchedOff.isEmpty)
    let text = try #require(try library.ruleText(Self.pair))
    #expect(text.contains("switched by the practice to off from 2024-08-01 until 2024-08-31"))
    #expect(text.contains("Read by the auditor."))
  }

  @Test func aSeverityMayBeAnother() throws {
    let library = try library(
      """
      - switch: pair-never-paid-together
        severity: look
        reason: Our payer pays them.
      """
    )
    let finding = try check(library, on: "2024-08-01").findings.first { $0.rule == Self.pair }
    #expect(finding?.severity == .look)
  }

  @Test(arguments: [
    (
      "- switch: pair-never-payed\n  severity: off\n  reason: x\n",
      "own.yaml:1:11: error: unknown check"
    ),
    (
      "- switch: pair-never-paid-together\n  severity: never\n  reason: x\n",
      "own.yaml:2:13: error: unknown severity"
    ),
    ("- switch: pair-never-paid-together\n  severity: off\n", "'reason'"),
  ])
  func aWrongSwitchIsRefusedWithItsPlace(_ rules: String, _ words: String) throws {
    let error = #expect(throws: KnowledgeError.self) { try library(rules) }
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
  }

  @Test func aRuleOfThePracticeIsMarkedAsSuch() throws {
    let library = try library(
      """
      - check: our-payer-wants-a-note
        title: our payer wants a note
        severity: look
        when:
          - line A is one of [80053]
        say: "Line {A.line}: send the note with {A}."
        because: {source: ncci-policy-manual, section: "ch. I"}
        cases:
          - {lines: [80053], fires: true}
          - {lines: [80048], fires: false}
      """
    )
    let finding = try check(library, on: "2024-08-01").findings.first {
      $0.rule == "our-payer-wants-a-note"
    }
    #expect(finding?.isPractice == true)
    #expect(try library.ruleText("our-payer-wants-a-note")?.contains("practice's own") == true)
  }
}
