import CaseModel

/// The claims that were sent, found by their control numbers.
public struct SentClaims: Sendable {
  private var claims: [String: Claim] = [:]
  /// Records that could not be read.
  public private(set) var unreadable = 0

  /// Reads claims of any form until `input` gives nil; of two with one number the later stays.
  ///
  /// Throws `CheckError` when the file cannot be read at all, and what `input` throws.
  public init(
    form: ClaimInputForm? = nil,
    defaults: ClaimDefaults = ClaimDefaults(),
    input: (Int) throws -> [UInt8]?
  ) throws {
    var stream = ClaimStream(form: form, defaults: defaults)
    while let block = try input(1 << 16) { try stream.feed(block) { add($0) } }
    try stream.finish { add($0) }
  }

  private mutating func add(_ record: ClaimRecord) {
    switch record {
    case .claim(let claim): claims[claim.id] = claim
    case .unreadable: unreadable += 1
    case .notice: return
    }
  }

  subscript(_ id: String) -> Claim? { id.isEmpty ? nil : claims[id] }
}
