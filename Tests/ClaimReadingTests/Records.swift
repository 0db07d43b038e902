import CaseModel

@testable import ClaimReading

/// Reads a text in blocks of several sizes, and holds that the size makes no difference.
enum Records {
  struct Differs: Error {}

  static func of(
    _ text: String,
    _ form: ClaimForm,
    _ defaults: ClaimDefaults = ClaimDefaults()
  ) throws -> [ClaimRecord] { try of(Array(text.utf8), form, defaults) }

  static func of(
    _ bytes: [UInt8],
    _ form: ClaimForm,
    _ defaults: ClaimDefaults = ClaimDefaults()
  ) throws -> [ClaimRecord] {
    let whole = try read(bytes, form, defaults, size: max(1, bytes.count))
    for size in bytes.count < 20_000 ? [1, 7, 64] : [65_536] {
      guard try read(bytes, form, defaults, size: size) == whole else { throw Differs() }
    }
    return whole
  }

  private static func read(
    _ bytes: [UInt8],
    _ form: ClaimForm,
    _ defaults: ClaimDefaults,
    size: Int
  ) throws -> [ClaimRecord] {
    var reader = ClaimReader(form: form, defaults: defaults)
    var records: [ClaimRecord] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      try reader.feed(Array(bytes[start..<min(start + size, bytes.count)])) { records.append($0) }
    }
    try reader.finish { records.append($0) }
    return records
  }

  /// A record in one line: `claim A1 line 1`, `A1 line 1, claim: …`, `notice …`.
  static func words(_ record: ClaimRecord) -> String {
    switch record {
    case .claim(let claim): "claim \(claim.id) \(claim.place)"
    case .unreadable(let fault): "\(fault.claim ?? "-") \(fault.place): \(fault.message)"
    case .notice(let fault): "notice \(fault.place): \(fault.message)"
    }
  }
}
