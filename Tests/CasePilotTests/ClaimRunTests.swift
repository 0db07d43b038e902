import CaseModel
import CasePilot
import Foundation
import Testing

@Suite struct ClaimRunTests {
  private let day = ServiceDate(number: 20_240_901) ?? .first

  private func choices(_ format: CheckFormat = .json, threads: Int = 1) -> ClaimRun.Choices {
    ClaimRun.Choices(
      format: format,
      defaults: ClaimDefaults(date: ServiceDate(number: 20_240_801), setting: .practitioner),
      today: day,
      threads: threads
    )
  }

  private struct Outcome {
    var output: String
    var summary: CheckSummary
    var points: [CheckPoint]
  }

  private func run(
    _ input: String,
    _ choices: ClaimRun.Choices,
    from start: CheckPoint = CheckPoint(),
    block: Int = 4_096,
    until limit: Int = .max
  ) throws -> Outcome {
    let run = ClaimRun(library: try BundledKnowledge.library.get(), choices: choices)
    var rest = Array(input.utf8)[...]
    var output: [UInt8] = []
    var points: [CheckPoint] = []
    let summary = try run.run(
      from: start,
      input: { _ in
        guard !rest.isEmpty else { return nil }
        defer { rest = rest.dropFirst(block) }
        return Array(rest.prefix(block))
      },
      output: { bytes in
        guard points.count < limit else { return false }
        output += bytes
        return true
      },
      reached: { point, _ in points.append(point) }
    )
    return Outcome(
      output: String(decoding: output, as: UTF8.self),
      summary: summary,
      points: points
    )
  }

  /// Claims of several kinds, one a line.
  private func claims(_ count: Int) -> String {
    let kinds = [
      #""lines":[{"code":"99213"},{"code":"20552"}]"#,
      #""lines":[{"code":"80053"},{"code":"80048"}]"#,
      #""lines":[{"code":"99213","units":"many"}]"#,
      #""lines":[{"code":"99213","modifiers":["25"]},{"code":"20552"}]"#,
      #""lines":[{"code":"99213"}]"#,
    ]
    return (0..<count).map { "{\"claim\":\"C\($0)\",\(kinds[$0 % kinds.count])}\n" }.joined()
  }

  private func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func everyRecordIsOneLineInTheOrderOfTheFile() throws {
    let outcome = try run(claims(10), choices())
    let lines = try objects(outcome.output)
    #expect(lines.map { $0["claim"] as? String } == (0..<10).map { "C\($0)" })
    #expect(lines.map { $0["error"] != nil } == (0..<10).map { $0 % 5 == 2 })
    #expect(lines.allSatisfy { $0["schema"] as? String == "casepilot.check/1" })
    #expect(lines[0]["verdict"] as? String == "findings")
    #expect(lines[4]["verdict"] as? String == "clean")
    #expect(outcome.summary.claims == 8 && outcome.summary.unreadable == 2)
    #expect(outcome.summary.withFindings == 4 && outcome.summary.clean == 4)
  }

  @Test func threadsAndBlocksDoNotChangeTheBytes() throws {
    let input = claims(1_500)
    let one = try run(input, choices(threads: 1), block: 1_000)
    let three = try run(input, choices(threads: 3), block: 100_000)
    #expect(one.output == three.output)
    #expect(one.summary == three.summary && one.summary.records == 1_500)
  }

  @Test func aRunGoesOnWhereItWasInterrupted() throws {
    let input = claims(1_500)
    let whole = try run(input, choices(), block: 1_000)
    let part = try run(input, choices(threads: 2), block: 3_000, until: 2)
    let point = try #require(part.points.last)
    #expect(point.records == 512)
    let rest = try run(input, choices(), from: point, block: 70)
    #expect(part.output + rest.output == whole.output)
    #expect(rest.points.last == whole.points.last)
  }

  @Test func aChangedFileIsNotGoneOnWith() throws {
    let input = claims(1_500)
    let point = try #require(try run(input, choices(), until: 2).points.last)
    let changed = input.replacingOccurrences(of: "\"C7\"", with: "\"D7\"")
    #expect(throws: CheckError.changedInput) { try run(changed, choices(), from: point) }
    #expect(throws: CheckError.changedInput) { try run(claims(20), choices(), from: point) }
  }

  @Test func aBrokenPipeEndsTheRunQuietly() throws {
    let outcome = try run(claims(5_000), choices(), until: 1)
    #expect(outcome.summary.records < 5_000)
  }

  @Test func theFormIsToldByTheContent() throws {
    let json = try objects(run(claims(1), choices()).output)
    let typed = try objects(run("99213 20552\n", choices()).output)
    let rules = [json, typed].map { lines in
      (lines[0]["findings"] as? [[String: Any]])?.compactMap { $0["rule"] as? String }
    }
    #expect(rules[0] == rules[1] && rules[0]?.isEmpty == false)
  }

  @Test func typedLinesNameTheLineOfAFault() throws {
    let outcome = try run("# a comment\n\n99213-25\nnonsense\n", choices())
    let lines = try objects(outcome.output)
    #expect(lines.count == 2)
    #expect(lines[1]["place"] as? String == "line 4, character 1")
    #expect(!outcome.output.contains("nonsense"))
  }

  @Test(arguments: [[0xff, 0xfe, 0x41, 0], [0x25, 0x50, 0x44, 0x46], [0x5b, 0x7b]])
  func whatIsNoClaimFileIsSaidOnce(_ bytes: [UInt8]) throws {
    let run = ClaimRun(library: try BundledKnowledge.library.get(), choices: choices())
    var block: [UInt8]? = bytes
    #expect(throws: CheckError.self) {
      _ = try run.run(
        input: { _ in
          defer { block = nil }
          return block
        },
        output: { _ in true }
      )
    }
  }

  @Test func aTextReportPutsTheWorstFirst() throws {
    let output = try run(claims(5), choices(.text)).output
    let deny = try #require(output.range(of: "Claim C1"))
    let information = try #require(output.range(of: "Claim C3"))
    #expect(deny.lowerBound < information.lowerBound)
    #expect(output.contains("4 claims, 7 lines: 2 clean, 2 with findings, 1 not read."))
  }

  @Test func nothingOfAPatientIsWritten() throws {
    let claim =
      #"{"claim":"A1","patient":{"id":"MRN-777","birthDate":"1950-03-04","sex":"F","name":"Doe"},"lines":[{"code":"99213","practitioner":"Dr-Who"}]}"#
    for format in CheckFormat.allCases {
      let output = try run(claim + "\n", choices(format)).output
      for secret in ["MRN", "777", "1950", "Doe", "Who"] {
        #expect(!output.contains(secret), "\(format)")
      }
    }
  }
}
