/// What a zip may hold to be taken for one of an official publisher.
enum ZipLimits {
  static let mostMembers = 5000
  /// Bytes of one member, unpacked.
  static let largestMember = 2 << 30
  /// Bytes of a zip inside a zip, which is kept in memory.
  static let largestInnerZip = 256 << 20
  /// Official tables shrink to a twentieth; what unpacks to this many times its size is a trap.
  static let mostExpansion = 100
  /// Below this many bytes expansion does no harm.
  static let harmless = 16 << 20

  static func check(_ member: ZipArchive.Member, among names: inout Set<String>) throws {
    if member.isLink { throw refusal("a link in the zip", member) }
    if member.isEncrypted { throw refusal("an encrypted member in the zip", member) }
    let parts = member.name.split(separator: "/", omittingEmptySubsequences: false)
    if member.name.hasPrefix("/") || member.name.contains("\\") || parts.contains("..") {
      throw refusal("a member whose name leads out of the zip", member)
    }
    guard names.insert(member.name).inserted else {
      throw refusal("two members of one name in the zip", member)
    }
    guard names.count <= mostMembers else {
      throw OfficialFileError(
        "more than \(mostMembers) members in the zip",
        remedy: "official zips have a few dozen"
      )
    }
  }

  static func checkExpansion(to bytes: Int, from packed: Int) throws {
    if bytes > largestMember {
      throw OfficialFileError(
        "a member unpacks to more than \(largestMember >> 30) GB",
        remedy: "no official table is so large"
      )
    }
    if bytes > harmless, bytes / mostExpansion > packed {
      throw OfficialFileError(
        "a member unpacks to more than \(mostExpansion) times the size of its zip",
        remedy: "official tables do not; download it again"
      )
    }
  }

  private static func refusal(_ problem: String, _ member: ZipArchive.Member) -> OfficialFileError {
    OfficialFileError(
      problem,
      thing: String(member.name.prefix(80)),
      remedy: "official zips have none; download it again"
    )
  }
}
