import Foundation

/// The sqlite3 command line, importing the same rows as text into a table with a key.
struct TextImportPeer {
  private static let program = "/usr/bin/sqlite3"

  let rows: Int
  private let text: String
  private let database: String

  /// Unpacks the zips into one text file without headers; this is not part of what is measured.
  init(zips: [String], scratch: String) throws {
    text = scratch + "/rows.txt"
    database = scratch + "/peer.sqlite"
    let list = zips.map { "'\($0)'" }.joined(separator: " ")
    let script =
      "for zip in \(list); do unzip -p \"$zip\"; done | tr -d '\\r' "
      + "| grep -E '^[0-9A-Z]{5}\t[0-9A-Z]{5}\t' > '\(text)'; wc -l < '\(text)'"
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    rows = Int(String(decoding: output, as: UTF8.self).filter(\.isNumber)) ?? 0
  }

  /// Seconds of one import into an empty database; nil when there is no sqlite3.
  func run() throws -> Double? {
    try? FileManager.default.removeItem(atPath: database)
    let table = """
      CREATE TABLE ptp (one TEXT, two TEXT, early TEXT, first TEXT, last TEXT, indicator TEXT,
      rationale TEXT, PRIMARY KEY (one, two, first)) WITHOUT ROWID
      """
    return try Stopwatch.program(
      Self.program,
      [database, table, ".mode tabs", ".import '\(text)' ptp"]
    )?.seconds
  }
}
