import CaseModel
import CasePilot
import Foundation
import Testing

@Suite struct BatchRunTests {
  private func run(
    _ input: String,
    _ form: BatchRun.InputForm,
    threads: Int = 1,
    block: Int = 7
  ) throws -> (output: String, summary: BatchSummary) {
    let library = try BundledKnowledge.library.get()
    let day = try #require(ServiceDate(iso: "2024-08-01"))
    let run = BatchRun(
      library: library,
      form: form,
      format: .json,
      defaults: Question("", date: day),
      threads: threads
    )
    var rest = Array(input.utf8)[...]
    var output: [UInt8] = []
    let summary = try run.run(
      input: { _ in
        guard !rest.isEmpty else { return nil }
        defer { rest = rest.dropFirst(block) }
        return Array(rest.prefix(block))
      },
      output: { bytes in
        output += bytes
        return true
      }
    )
    return (String(decoding: output, as: UTF8.self), summary)
  }

  private func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func aLineThatCannotBeReadIsCountedAndTheRunGoesOn() throws {
    let input = """
      {"id":"a","question":"what is 99213"}
      {"id":"b"}
      not json
      {"id":"c","question":"what is 20610","date":"2024-13-01"}
      {"id":"d","question":"what is 20610","payer":"nobody"}

      {"id":7,"question":"what is 20610"}
      """
    let (output, summary) = try run(input, .jsonLines)
    let lines = try objects(output)
    #expect(lines.map { $0["id"] as? String } == ["a", "b", "3", "c", "d", "7"])
    #expect(lines.map { $0["error"] != nil } == [false, true, true, true, true, false])
    #expect(summary.refused == 4 && summary.count == 6)
  }

  @Test func commaSeparatedCellsMayHoldCommasQuotesAndLines() throws {
    let input =
      "id,Question,DOS\n1,\"what is 99213, and \"\"why\"\"\nreally\",2024-08-01\n2,what is 20610,\n3,a,b,c,d\n4,\"open\n"
    let (output, summary) = try run(input, .csv)
    let lines = try objects(output)
    // A row that cannot be read goes by the number of its line.
    #expect(lines.map { $0["id"] as? String } == ["1", "2", "5", "6"])
    #expect(summary.refused == 2)
  }

  @Test func aClaimAmongQuestionsIsSentToTheCheck() throws {
    let (output, summary) = try run(#"{"claim":"A1","lines":[{"code":"99213"}]}"#, .jsonLines)
    #expect(summary.refused == 1)
    #expect(output.contains("casepilot check"))
  }

  @Test func aFileWithoutAQuestionColumnIsRefused() throws {
    #expect(throws: BatchError.noQuestionColumn(line: 1)) { try run("a,b\n1,2\n", .csv) }
  }

  @Test func anotherEncodingIsNamed() throws {
    let library = try BundledKnowledge.library.get()
    let day = try #require(ServiceDate(iso: "2024-08-01"))
    let run = BatchRun(
      library: library,
      form: .lines,
      format: .json,
      defaults: Question("", date: day),
      threads: 1
    )
    #expect(throws: BatchError.notUTF8) {
      _ = try run.run(input: { _ in [0xff, 0xfe, 0x41, 0] }, output: { _ in true })
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"], [1, 2, 5, 4_096])
  func everyLineEndingEndsALine(_ ending: String, _ block: Int) throws {
    let (output, summary) = try run(
      ["what is 99213", "CO-97", "GA or GZ"].joined(separator: ending) + ending,
      .lines,
      block: block
    )
    #expect(summary.count == 3)
    #expect(try objects(output).map { $0["id"] as? String } == ["1", "2", "3"])
  }

  @Test(arguments: [",", ";", "\t"])
  func theHeaderTellsTheSeparator(_ separator: String) throws {
    let rows = [["id", "question", "date"], ["a", "what is 99213", "2024-08-01"]]
    let input = rows.map { $0.joined(separator: separator) }.joined(separator: "\n")
    let (output, summary) = try run(input, .csv)
    #expect(summary.refused == 0 && summary.count == 1)
    #expect(output.contains("\"id\":\"a\""))
  }

  @Test func threadsAndBlocksDoNotChangeTheBytes() throws {
    let questions = [
      "what is 99213", "can I bill 20610 with 99213", "CO-97", "nonsense", "modifier 25 vs 57",
    ]
    let input = (0..<2_500).map { questions[$0 % questions.count] }.joined(separator: "\n")
    let one = try run(input, .lines, threads: 1, block: 4_096)
    let two = try run(input, .lines, threads: 2, block: 100_000)
    #expect(one.output == two.output)
    #expect(one.summary == two.summary && one.summary.count == 2_500)
  }

  @Test func aBrokenPipeEndsTheRunQuietly() throws {
    let library = try BundledKnowledge.library.get()
    let day = try #require(ServiceDate(iso: "2024-08-01"))
    let run = BatchRun(
      library: library,
      form: .lines,
      format: .text,
      defaults: Question("", date: day),
      threads: 1
    )
    var blocks = 0
    _ = try run.run(
      input: { _ in
        blocks += 1
        return blocks > 5_000 ? nil : Array("what is 99213\n".utf8)
      },
      output: { _ in false }
    )
    #expect(blocks < 5_000)
  }
}
