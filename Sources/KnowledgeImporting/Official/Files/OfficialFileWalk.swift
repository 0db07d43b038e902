import Foundation

/// Finds the files that paths lead to: files, members of zips, and everything below a folder.
struct OfficialFileWalk {
  /// Something that is there and cannot be looked into.
  struct Obstacle {
    var path: String
    var error: OfficialFileError
  }

  private(set) var files: [OfficialFile] = []
  private(set) var obstacles: [Obstacle] = []

  init(_ paths: [String]) {
    var seen: Set<String> = []
    for path in paths.flatMap(Self.plainFiles) where seen.insert(path).inserted {
      do {
        files += try Self.content(of: path)
      } catch {
        let error =
          error as? OfficialFileError
          ?? OfficialFileError("the file cannot be read", remedy: "check its mode")
        obstacles.append(Obstacle(path: path, error: error))
      }
    }
  }

  /// The files at or below a path, in order of their names; hidden ones are passed over.
  private static func plainFiles(_ path: String) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { return [path] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().flatMap { name -> [String] in
      let below = path + "/" + name
      return isLinkToFolder(below) ? [] : plainFiles(below)
    }
  }

  /// A linked folder could lead back to where the walk came from.
  private static func isLinkToFolder(_ path: String) -> Bool {
    var (own, target) = (stat(), stat())
    guard lstat(path, &own) == 0, own.st_mode & S_IFMT == S_IFLNK else { return false }
    return stat(path, &target) != 0 || target.st_mode & S_IFMT == S_IFDIR
  }

  private static func content(of path: String) throws -> [OfficialFile] {
    var status = stat()
    guard stat(path, &status) == 0 else { throw PlainStream.failure(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw OfficialFileError("not a plain file", remedy: "name a file, a zip or a folder")
    }
    let head = try PlainStream(path).head(4)
    guard isZip(head) else {
      return [OfficialFile(path: path, members: [], size: Int(status.st_size), positions: [])]
    }
    let found = try members(of: ZipArchive(path: path))
    if ForeignFile.isWorkbook(found.map(\.0.name)) {
      return [OfficialFile(path: path, members: [], size: Int(status.st_size), positions: [])]
    }
    return try found.flatMap { member, position in
      let file = OfficialFile(
        path: path,
        members: [member.name],
        size: member.size,
        positions: [position]
      )
      return try inner(file) ?? [file]
    }
  }

  private static func members(of archive: ZipArchive) throws -> [(ZipArchive.Member, Int)] {
    var found: [(ZipArchive.Member, Int)] = []
    var names: Set<String> = []
    var position = 0
    while let member = try archive.next() {
      try ZipLimits.check(member, among: &names)
      if member.isFile { found.append((member, position)) }
      position += 1
    }
    return found
  }

  /// The members of a zip that is a member itself, one level deep; nil when the file is no zip.
  private static func inner(_ file: OfficialFile) throws -> [OfficialFile]? {
    guard file.name.lowercased().hasSuffix(".zip"), isZip(try file.open().head(4)) else {
      return nil
    }
    let bytes = try file.open().all(limit: ZipLimits.largestInnerZip)
    return try members(of: ZipArchive(bytes: bytes)).map { member, position in
      OfficialFile(
        path: file.path,
        members: file.members + [member.name],
        size: member.size,
        positions: file.positions + [position]
      )
    }
  }

  private static func isZip(_ head: [UInt8]) -> Bool {
    head.starts(with: [0x50, 0x4B, 3, 4]) || head.starts(with: [0x50, 0x4B, 5, 6])
  }
}
