/// What became of the rows of a release, told by its reader.
package struct ImportReport: Sendable {
  /// A row that was not taken.
  package struct Refusal: Hashable, Sendable {
    package var file: String
    package var line: Int
    package var reason: String
    package var thing: String
  }

  /// How many refusals of each reason are named.
  private static let named = 10

  /// The file being read, as its refusals name it.
  package internal(set) var file = ""
  package private(set) var accepted = 0
  package private(set) var refused = 0
  package private(set) var refusals: [Refusal] = []
  private var counts: [String: Int] = [:]
  /// What else a person should know: a part is missing, a repair was made.
  package private(set) var notes: [String] = []

  package init() {}

  package mutating func accept(_ rows: Int = 1) { accepted += rows }

  /// Counts a row that was not taken; the first ten of each reason are kept with their lines.
  package mutating func refuse(line: Int, _ reason: String, thing: String = "") {
    refused += 1
    let count = counts[reason, default: 0]
    counts[reason] = count + 1
    guard count < Self.named else { return }
    refusals.append(
      Refusal(file: file, line: line, reason: reason, thing: String(thing.prefix(60)))
    )
  }

  package mutating func note(_ text: String) {
    if !notes.contains(text) { notes.append(text) }
  }

  /// Refused rows by reason, the commonest first.
  package var reasons: [(reason: String, count: Int)] {
    counts.map { ($0.key, $0.value) }.sorted { ($1.count, $0.reason) < ($0.count, $1.reason) }
  }

  /// Whether so much was refused that the layout must be another one than it seemed.
  package var isHopeless: Bool {
    accepted == 0 || (refused > 0 && (accepted < 50 ? refused > accepted : refused * 20 > accepted))
  }
}
