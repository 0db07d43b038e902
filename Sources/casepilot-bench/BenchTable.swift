import Foundation

/// The figures of a run, in the form of a Markdown page.
struct BenchTable {
  private(set) var rows: [[String]] = []
  let remarks: [String]

  init(remarks: [String]) { self.remarks = remarks }

  mutating func add(_ work: String, _ ours: String, _ peer: String, _ peerName: String) {
    rows.append([work, ours, peer, peerName])
  }

  var text: String {
    let head = "| Work | CasePilot | Beside it | Which is |\n|---|---|---|---|\n"
    let body = rows.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    return head + body + "\n" + remarks.map { $0 + "\n" }.joined()
  }

  static func seconds(_ value: Double?) -> String {
    guard let value else { return "not on this machine" }
    if value < 0.001 { return String(format: "%.2f µs", value * 1e6) }
    if value < 1 { return String(format: "%.2f ms", value * 1e3) }
    return String(format: "%.2f s", value)
  }
}
