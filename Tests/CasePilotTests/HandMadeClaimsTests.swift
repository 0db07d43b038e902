import CaseModel
import CasePilot
import ClaimReading
import Foundation
import Testing

/// Claims written by hand with the findings that a coder expects of them, in `HandMadeClaims`.
@Suite struct HandMadeClaimsTests {
  /// A finding that is expected, or was found; information is left out.
  private struct Mark: Hashable, CustomStringConvertible {
    var claim: String
    var rule: String
    var severity: String
    var lines: String

    var description: String { "\(claim) \(rule) \(severity) [\(lines)]" }
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("HandMadeClaims")

  private func claims() throws -> [Claim] {
    let bytes = try Data(contentsOf: Self.folder.appendingPathComponent("claims.jsonl"))
    var reader = ClaimReader(form: .jsonLines)
    var claims: [Claim] = []
    let take: (ClaimRecord) -> Void = { record in
      switch record {
      case .claim(let claim): claims.append(claim)
      case .unreadable(let fault), .notice(let fault): Issue.record("\(fault)")
      }
    }
    try reader.feed(Array(bytes), take)
    try reader.finish(take)
    return claims
  }

  private func expected() throws -> Set<Mark> {
    let text = try String(
      contentsOf: Self.folder.appendingPathComponent("expected.tsv"),
      encoding: .utf8
    )
    let rows = text.split(separator: "\n").dropFirst()
    return Set(
      rows.map { row in
        let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        return Mark(
          claim: cells[0],
          rule: cells[1],
          severity: cells[2],
          lines: cells.count > 3 ? cells[3] : ""
        )
      }
    )
  }

  private func found(_ claims: [Claim]) throws -> Set<Mark> {
    let today = try #require(ServiceDate(number: 20_261_231))
    let session = try BundledKnowledge.library.get().claimSession(today: today)
    var marks: Set<Mark> = []
    for claim in claims {
      for finding in try session.check(claim).findings where finding.severity != .information {
        marks.insert(
          Mark(
            claim: claim.id,
            rule: finding.rule,
            severity: finding.severity.rawValue,
            lines: finding.lines.map(String.init).joined(separator: " ")
          )
        )
      }
    }
    return marks
  }

  @Test func whatIsFoundIsWhatACoderExpects() throws {
    let claims = try claims()
    #expect(claims.count >= 100)
    let expected = try expected()
    let found = try found(claims)
    let missed = expected.subtracting(found).map(\.description).sorted()
    let surplus = found.subtracting(expected).map(\.description).sorted()
    #expect(missed.isEmpty, "missed: \(missed.joined(separator: "; "))")
    #expect(surplus.isEmpty, "surplus: \(surplus.joined(separator: "; "))")
  }

  @Test func everyKindOfCheckIsExpectedAndLeftOut() throws {
    let rules = Set(try expected().map(\.rule))
    #expect(rules.count >= 80, "\(rules.count) checks are tried")
  }
}
