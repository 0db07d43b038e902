import Foundation

/// A file as it was published: on its own, or a member of a zip.
package struct OfficialFile: Hashable, Sendable {
  /// The file on the disk.
  package let path: String
  /// The names inside the zip, the outer one first; none for a file on its own.
  package let members: [String]
  /// Bytes when unpacked, as far as the directory of the zip tells.
  package let size: Int
  /// The numbers of the members in their zips.
  let positions: [Int]

  /// The name of the innermost member or of the file.
  package var name: String { Self.lastPart(members.last ?? path) }

  /// The file's own name and those of its zips, the innermost first: one of them may tell the edition.
  package var names: [String] { members.reversed().map(Self.lastPart) + [Self.lastPart(path)] }

  /// `ccipra.zip: ccipra.txt`, as messages name it.
  package var title: String { ([Self.lastPart(path)] + members).joined(separator: ": ") }

  /// Opens the file from its beginning.
  package func open() throws -> any OfficialStream {
    switch positions.count {
    case 0: return try PlainStream(path)
    case 1: return try MemberStream(ZipArchive(path: path), at: positions[0], packed: packedSize)
    default:
      let outer = try MemberStream(ZipArchive(path: path), at: positions[0], packed: packedSize)
      let inner = try outer.all(limit: ZipLimits.largestInnerZip)
      return try MemberStream(ZipArchive(bytes: inner), at: positions[1], packed: inner.count)
    }
  }

  private var packedSize: Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  private static func lastPart(_ path: String) -> String {
    String(path.split(separator: "/").last ?? Substring(path))
  }
}

/// The bytes of a plain file.
final class PlainStream: OfficialStream {
  private let file: Int32

  init(_ path: String) throws {
    file = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Self.failure(errno) }
  }

  deinit { close(file) }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      let count = Foundation.read(file, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw Self.failure(errno) }
    }
  }

  static func failure(_ number: Int32) -> OfficialFileError {
    OfficialFileError(
      "the file cannot be read",
      thing: String(cString: strerror(number)),
      remedy: "check its name and its mode"
    )
  }
}

/// The bytes of a member of a zip, within the limits of what is safe to unpack.
final class MemberStream: OfficialStream {
  private let archive: ZipArchive
  private let packed: Int
  private var unpacked = 0

  init(_ archive: ZipArchive, at position: Int, packed: Int) throws {
    self.archive = archive
    self.packed = packed
    for _ in 0...position {
      guard try archive.next() != nil else {
        throw OfficialFileError("the zip has changed while it was read", remedy: "import it again")
      }
    }
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = try archive.read(into: buffer)
    unpacked += count
    try ZipLimits.checkExpansion(to: unpacked, from: packed)
    return count
  }
}
