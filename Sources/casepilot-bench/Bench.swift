import CaseModel
import Foundation
import KnowledgeImporting
import KnowledgeStore

/// Measures CasePilot beside other programs, on files that it is given.
struct Bench {
  private static let runs = 5

  private let folder: String
  private let program: String?
  private let scratch: String
  private let day: ServiceDate
  /// A day for which the tables of the sample files hold.
  private static let day = ServiceDate(number: 20_240_801).unsafelyUnwrapped

  /// `folder` holds the official files; `program` is the built `casepilot`, for the start-up figures.
  init(folder: String, program: String?) throws {
    self.folder = folder
    self.program = program
    scratch = NSTemporaryDirectory() + "casepilot-bench-\(getpid())"
    day = Self.day
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
  }

  static func lookUps(_ parts: [BenchLookUps.Part], in database: String) throws -> BenchTable {
    var table = BenchTable(remarks: BenchMachine.remarks)
    try BenchLookUps(database: database, day: day).measure(parts, &table)
    return table
  }

  func run() throws -> BenchTable {
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    var table = BenchTable(remarks: BenchMachine.remarks)
    try measureImport(&table)
    let database = scratch + "/all.sqlite"
    try measureEverything(&table, database)
    try BenchLookUps(database: database, day: day).measure([.lookUps, .searches], &table)
    try measureStart(&table)
    return table
  }

  private func zips(_ prefix: String) throws -> [String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
      let name = ($0 as NSString).lastPathComponent
      return name.hasPrefix(prefix) && name.hasSuffix(".zip")
    }
    return names.sorted().map { folder + "/" + $0 }
  }

  /// The complete practitioner table from its zips, beside the import of sqlite3 of the unpacked rows.
  private func measureImport(_ table: inout BenchTable) throws {
    let zips = try zips("ccipra")
    guard !zips.isEmpty else { return }
    let peer = try TextImportPeer(zips: zips, scratch: scratch)
    var (ours, theirs): ([Double], [Double]) = ([], [])
    for _ in 0..<Self.runs {
      let path = scratch + "/ptp.sqlite"
      try? FileManager.default.removeItem(atPath: path)
      ours.append(try Stopwatch.seconds { _ = try OfficialImport(zips, on: day).run(into: path) })
      if let seconds = try peer.run() { theirs.append(seconds) }
    }
    table.add(
      "PTP practitioner, \(peer.rows) rows, from \(zips.count) zips",
      BenchTable.seconds(ours.sorted()[ours.count / 2]),
      BenchTable.seconds(theirs.isEmpty ? nil : theirs.sorted()[theirs.count / 2]),
      "sqlite3 .import of the unpacked rows into a keyed table"
    )
    try measureMemory(&table, zips)
  }

  private func measureMemory(_ table: inout BenchTable, _ zips: [String]) throws {
    guard let program else { return }
    let home = scratch + "/home"
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    _ = try Stopwatch.program(program, ["knowledge", "--home", home])
    let run = try Stopwatch.program(program, ["import", "--home", home] + zips)
    table.add(
      "the same by `casepilot import`, peak memory",
      run.map { String(format: "%.0f MB in %.2f s", $0.megabytes, $0.seconds) } ?? "failed",
      "",
      ""
    )
  }

  private func measureEverything(_ table: inout BenchTable, _ database: String) throws {
    var outcome = ImportOutcome()
    let seconds = try Stopwatch.seconds {
      outcome = try OfficialImport([folder], on: day).run(into: database)
    }
    let rows = outcome.items.compactMap { $0.release }.reduce(0) { $0 + $1.rows }
    let size = try FileManager.default.attributesOfItem(atPath: database)[.size] as? Int ?? 0
    table.add(
      "everything in the folder, \(outcome.items.count) releases, \(rows) rows",
      BenchTable.seconds(seconds),
      "",
      ""
    )
    table.add("the database of it", String(format: "%.1f MB", Double(size) / 1e6), "", "")
    let again = try Stopwatch.seconds {
      _ = try OfficialImport([folder], on: day).run(into: database)
    }
    table.add("the same bytes again", BenchTable.seconds(again), "", "")
    let check = try Stopwatch.seconds { _ = try DatabaseCheck.run(on: database) }
    table.add("verify", BenchTable.seconds(check), "", "")
  }

  private func measureStart(_ table: inout BenchTable) throws {
    guard let program else { return }
    let home = scratch + "/home"
    let question = [
      "ask", "--home", home, "--date", "2024-08-01", "can 20610 and 99213 be billed together?",
    ]
    let ours = try (0..<11).compactMap { _ in try Stopwatch.program(program, question)?.seconds }
      .sorted()
    let theirs = try (0..<11).compactMap { _ in
      try Stopwatch.program("/usr/bin/python3", ["-c", "pass"])?.seconds
    }.sorted()
    table.add(
      "`casepilot ask` about a pair, process and all",
      BenchTable.seconds(ours.isEmpty ? nil : ours[ours.count / 2]),
      BenchTable.seconds(theirs.isEmpty ? nil : theirs[theirs.count / 2]),
      "python3 -c pass"
    )
  }
}
