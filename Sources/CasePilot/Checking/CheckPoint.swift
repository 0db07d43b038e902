/// How far a run has come: everything before it is written.
public struct CheckPoint: Hashable, Sendable {
  /// Records whose output is written.
  public var records: Int
  /// Bytes of the input that were read for them.
  public var bytes: Int
  /// A digest of those bytes.
  public var digest: UInt64

  /// Makes one from its parts.
  public init(records: Int = 0, bytes: Int = 0, digest: UInt64 = 0) {
    self.records = records
    self.bytes = bytes
    self.digest = digest
  }
}
