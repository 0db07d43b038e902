import CaseModel
import CasePilot

/// What a run notes beside its unfinished output, so that another can go on from there.
struct ResumeState: Equatable {
  /// By what the run is known again.
  struct Identity: Equatable {
    /// A fingerprint of its choices and of the knowledge.
    var choices: String
    /// The day of its check.
    var today: ServiceDate
  }

  var identity: Identity
  var point = CheckPoint()
  /// Bytes of the output that are written for `point`.
  var written = 0
  /// Whether everything so far is clean, for the exit status of the whole.
  var isClean = true

  private static let schema = "casepilot.resume/1"
  private static let digits = 16

  init(identity: Identity) { self.identity = identity }

  /// Reads what `text` wrote; nil for anything else.
  init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 8, words[0] == Self.schema, let today = ServiceDate(iso: words[2]),
      let records = Int(words[3]), let bytes = Int(words[4]),
      let digest = UInt64(words[5], radix: 16),
      let written = Int(words[6]), ["clean", "found"].contains(words[7]), records >= 0, bytes >= 0,
      written >= 0
    else { return nil }
    identity = Identity(choices: words[1], today: today)
    point = CheckPoint(records: records, bytes: bytes, digest: digest)
    self.written = written
    isClean = words[7] == "clean"
  }

  /// One line, always of the same length, so that it is replaced in one write.
  var text: String {
    let numbers = [
      String(point.records), String(point.bytes), String(point.digest, radix: 16), String(written),
    ]
    let padded = numbers.map { String(repeating: "0", count: max(0, Self.digits - $0.count)) + $0 }
    return
      ([Self.schema, identity.choices, identity.today.description] + padded
      + [isClean ? "clean" : "found"])
      .joined(separator: " ") + "\n"
  }
}
