import Foundation

/// A zip, opened to read its members in order.
final class ZipArchive {
  /// What stands in the directory of a zip.
  struct Member {
    var name: String
    var size: Int
    var isFile: Bool
    var isLink: Bool
    var isEncrypted: Bool
  }

  private static let success: Int32 = 0
  private static let over: Int32 = 1
  private static let warning: Int32 = -20

  private let library: LibArchive
  private let archive: LibArchive.Archive
  /// The bytes of a zip that is a member of another one; they have to outlive the archive.
  private let bytes: UnsafeMutableRawBufferPointer?

  convenience init(path: String) throws {
    try self.init(bytes: nil) { library, archive, _ in library.openFile(archive, path, 65_536) }
  }

  convenience init(bytes: [UInt8]) throws {
    try self.init(bytes: bytes) { library, archive, copy in
      guard let start = copy?.baseAddress else { return Self.warning * 2 }
      return library.openMemory(archive, start, bytes.count)
    }
  }

  private init(
    bytes: [UInt8]?,
    opening: (LibArchive, LibArchive.Archive, UnsafeMutableRawBufferPointer?) -> Int32
  ) throws {
    library = try LibArchive.shared.get()
    guard let archive = library.readNew() else { throw Self.damaged("no memory") }
    self.archive = archive
    self.bytes = bytes.map { bytes in
      let copy = UnsafeMutableRawBufferPointer.allocate(
        byteCount: max(bytes.count, 1),
        alignment: 16
      )
      copy.copyBytes(from: bytes)
      return copy
    }
    _ = library.supportZip(archive)
    guard opening(library, archive, self.bytes) == Self.success else { throw failure() }
  }

  deinit {
    _ = library.free(archive)
    bytes?.deallocate()
  }

  /// Goes to the next member; nil after the last.
  func next() throws -> Member? {
    var entry: LibArchive.Entry?
    let status = library.nextHeader(archive, &entry)
    if status == Self.over { return nil }
    guard status == Self.success || status == Self.warning, let entry else { throw failure() }
    let type = mode_t(library.fileType(entry))
    return Member(
      name: name(entry),
      size: Int(library.size(entry)),
      isFile: type == S_IFREG,
      isLink: type != S_IFREG && type != S_IFDIR,
      isEncrypted: library.isEncrypted(entry) != 0
    )
  }

  /// Reads on in the member that `next` went to.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    guard let start = buffer.baseAddress else { return 0 }
    let count = library.readData(archive, start, buffer.count)
    guard count >= 0 else { throw failure() }
    return count
  }

  private func name(_ entry: LibArchive.Entry) -> String {
    guard let text = library.pathnameUTF8(entry) ?? library.pathname(entry) else { return "?" }
    return String(cString: text)
  }

  private func failure() -> OfficialFileError {
    Self.damaged(library.errorText(archive).map { String(cString: $0) } ?? "")
  }

  private static func damaged(_ reason: String) -> OfficialFileError {
    OfficialFileError(
      "the zip is damaged",
      thing: reason.split(whereSeparator: \.isNewline).joined(separator: " "),
      remedy: "download it again"
    )
  }
}
