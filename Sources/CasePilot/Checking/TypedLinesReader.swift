import CaseModel
import ClaimReading

/// Reads a claim from every line of text; blank lines and lines that begin with `#` are passed by.
struct TypedLinesReader {
  private var splitter = ClaimReading.LineSplitter()
  private var lines: Lines

  init(defaults: ClaimDefaults) { lines = Lines(typed: TypedClaimReader(defaults: defaults)) }

  mutating func feed(_ block: [UInt8], _ each: (ClaimRecord) throws -> Void) throws {
    try block.withUnsafeBufferPointer { bytes in
      try splitter.feed(bytes, &lines) { try $0.take($1, each) }
    }
  }

  mutating func finish(_ each: (ClaimRecord) throws -> Void) throws {
    try splitter.finish(&lines) { try $0.take($1, each) }
  }

  /// Whether text begins with a line that reads as a typed claim.
  static func begins(_ prefix: [UInt8]) -> Bool {
    let lines = prefix.split { $0 == 10 || $0 == 13 }
    let first = lines.first { line in
      line.contains { $0 > 32 } && line.first != UInt8(ascii: "#")
    }
    guard let first, first.count < 4_096 else { return false }
    return (try? TypedClaimReader().claim(of: String(decoding: first, as: UTF8.self))) != nil
  }

  private struct Lines {
    let typed: TypedClaimReader

    func take(
      _ line: ClaimReading.LineSplitter.Line,
      _ each: (ClaimRecord) throws -> Void
    ) throws {
      let place = "line \(line.number)"
      guard line.bytes.contains(where: { $0 > 32 }), line.bytes.first != UInt8(ascii: "#") else {
        return
      }
      guard !line.isTooLong else {
        let words = "longer than \(ClaimReading.LineSplitter.limit) bytes; write a claim a line"
        return try each(.unreadable(ClaimFault(place: place, message: words)))
      }
      do {
        var claim = try typed.claim(of: String(decoding: line.bytes, as: UTF8.self))
        claim.place = place
        try each(.claim(claim))
      } catch let fault as ClaimFault {
        let spot = "\(place), \(fault.place)"
        try each(.unreadable(ClaimFault(place: spot, message: fault.message)))
      }
    }
  }
}
