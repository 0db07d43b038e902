import CaseModel
import ClaimChecking

/// The compiled claim checks as one run of bytes, read only when a claim is checked.
package struct CompiledChecks {
  package static let name = "claim-checks"
  private static let form = 2

  package let checks: [ClaimCheck]

  static func bytes(_ checks: [ClaimCheck]) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(form)
    writer.write(checks) { $1.encode(into: &$0) }
    return writer.bytes
  }

  /// Throws `ByteReader.Damaged` when the bytes are not what `bytes` wrote.
  package init(_ bytes: [UInt8]) throws {
    var reader = ByteReader(bytes)
    guard try reader.readInt() == Self.form else { throw ByteReader.Damaged() }
    checks = try reader.readArray { try ClaimCheck(from: &$0) }
  }
}
