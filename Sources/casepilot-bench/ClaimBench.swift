import CaseModel
import CasePilot
import Foundation

/// Measures the checking of claims in this process, on one thread and on two.
struct ClaimBench {
  private let library: KnowledgeLibrary
  private let claims: [Claim]
  private let today: ServiceDate

  /// `home` is the folder of a database into which the files to be used are imported.
  init(home: String, count: Int) throws {
    var location = KnowledgeLocation.standard(
      environment: ProcessInfo.processInfo.environment,
      executable: URL(fileURLWithPath: CommandLine.arguments[0])
    )
    location.databaseFolder = URL(fileURLWithPath: home)
    library = try KnowledgeLibrary.open(location)
    var mix = ClaimMix()
    claims = (0..<count).map { _ in mix.next() }
    today = ServiceDate(number: 20_261_231).unsafelyUnwrapped
  }

  func run() throws -> BenchTable {
    var table = BenchTable(remarks: BenchMachine.remarks)
    for threads in [1, 2] {
      let found = FoundCount()
      let seconds = try Stopwatch.seconds { try check(threads, found) }
      table.add(
        "\(claims.count) claims of ten lines, \(threads) thread\(threads == 1 ? "" : "s"), \(found.count) findings",
        "\(BenchTable.seconds(seconds)), \(Int(Double(claims.count) / seconds)) claims a second",
        "",
        ""
      )
    }
    return table
  }

  private func check(_ threads: Int, _ found: FoundCount) throws {
    let sessions = SessionList(
      try (0..<threads).map { _ in try library.claimSession(today: today) }
    )
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      var count = 0
      for number in stride(from: thread, to: claims.count, by: threads) {
        count += (try? sessions.list[thread].check(claims[number]).findings.count) ?? 0
      }
      found.add(count)
    }
  }
}

/// Each session is used by the one thread that has its number.
private struct SessionList: @unchecked Sendable {
  let list: [ClaimSession]

  init(_ list: [ClaimSession]) { self.list = list }
}

private final class FoundCount: @unchecked Sendable {
  private let lock = NSLock()
  private var sum = 0

  var count: Int { lock.withLock { sum } }

  func add(_ number: Int) { lock.withLock { sum += number } }
}
