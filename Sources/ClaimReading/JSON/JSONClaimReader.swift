import CaseModel

/// Reads claims from lines of JSON, each an object of the published schema.
///
/// Members that the schema does not have are passed by, and named once.
struct JSONClaimReader {
  private let defaults: ClaimDefaults
  private var reported: Set<String> = []
  /// So many unknown members are named; a file with more has another schema.
  private static let reportLimit = 50

  init(defaults: ClaimDefaults) { self.defaults = defaults }

  mutating func take(
    _ line: LineSplitter.Line,
    _ each: (ClaimRecord) throws -> Void
  ) throws {
    let place = "line \(line.number)"
    if line.isTooLong {
      let words = "longer than \(LineSplitter.limit) bytes; split the claim"
      return try each(.unreadable(ClaimFault(place: place, message: words)))
    }
    let bytes = line.number == 1 ? Self.withoutMark(line.bytes) : line.bytes
    if bytes.allSatisfy({ $0 <= 32 }) { return }
    var parser = JSONClaimParser(bytes, place: place)
    do {
      var draft = try parser.claim()
      try each(.claim(draft.finish(defaults)))
    } catch let fault as ClaimFault {
      try each(.unreadable(fault))
    }
    for unknown in parser.unknown { try report(unknown, each) }
  }

  private mutating func report(
    _ fault: ClaimFault,
    _ each: (ClaimRecord) throws -> Void
  ) throws {
    let isNew = reported.count < Self.reportLimit && reported.insert(fault.message).inserted
    if isNew { try each(.notice(fault)) }
  }

  private static func withoutMark(_ bytes: ByteView) -> ByteView {
    bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes.part(3, bytes.count) : bytes
  }
}
