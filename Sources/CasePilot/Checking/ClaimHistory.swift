import CaseModel

/// Earlier claims, found by the patient of a claim.
public struct ClaimHistory: Sendable {
  private var claims: [String: [Claim]] = [:]
  private var all: [Claim] = []
  private let isOfOnePatient: Bool
  private var digest = InputDigest()
  /// Records that could not be read.
  public private(set) var unreadable = 0

  /// Reads earlier claims until `input` gives nil.
  ///
  /// `isOfOnePatient` takes them all as those of the one patient who is asked about. Throws `CheckError` when the file
  /// cannot be read at all, and what `input` throws.
  public init(
    form: ClaimInputForm? = nil,
    isOfOnePatient: Bool,
    input: (Int) throws -> [UInt8]?
  ) throws {
    self.isOfOnePatient = isOfOnePatient
    var stream = ClaimStream(form: form, defaults: ClaimDefaults())
    while let block = try input(1 << 16) {
      digest.add(block)
      try stream.feed(block) { add($0) }
    }
    try stream.finish { add($0) }
  }

  /// Tells one file of earlier claims from another.
  var fingerprint: String { String(digest.value, radix: 16) }

  private mutating func add(_ record: ClaimRecord) {
    switch record {
    case .claim(let claim):
      if isOfOnePatient {
        all.append(claim)
      } else if let key = claim.patientKey {
        claims[key, default: []].append(claim)
      } else {
        unreadable += 1
      }
    case .unreadable: unreadable += 1
    case .notice: return
    }
  }

  /// The earlier claims of a claim's patient; nil when the claim does not tell its patient.
  ///
  /// The claim itself is not among them, though it may stand in the file.
  func claims(beside claim: Claim) -> [Claim]? {
    guard !isOfOnePatient else { return all }
    guard let key = claim.patientKey else { return nil }
    return (claims[key] ?? []).filter { $0.id.isEmpty || $0.id != claim.id }
  }
}
