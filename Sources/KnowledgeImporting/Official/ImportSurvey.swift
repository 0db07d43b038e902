import CaseModel
import KnowledgeStore

/// What the named paths hold: which files are parts of which publications.
struct ImportSurvey {
  struct Part {
    var file: OfficialFile
    var place: PublishedPart
    /// SHA-256 of the file on the disk.
    var hash: String
  }

  struct Group {
    var publication: Publication
    var reader: any OfficialReader.Type
    var parts: [Part]

    var missing: [String] {
      let found = Set(parts.map(\.place.name))
      let expected = parts.first?.place.expected ?? []
      return expected.filter { !found.contains($0) }
    }

    /// The hash of the one file, or of the hashes of all.
    var hash: String {
      let hashes = Array(Set(parts.map(\.hash))).sorted()
      return hashes.count == 1 ? hashes[0] : ContentDigest.of(hashes.joined(separator: "\n"))
    }
  }

  private(set) var groups: [Group] = []
  private(set) var unrecognised: [String] = []
  private(set) var obstacles: [ImportOutcome.Obstacle] = []
  private(set) var passedOver: [String] = []
  private let options: ImportOptions
  private let named: Set<String>
  /// The files on the disk of which something was said or used.
  private var told: Set<String> = []
  private var hashes: [String: String] = [:]

  init(_ paths: [String], options: ImportOptions) {
    self.options = options
    named = Set(paths)
    let walk = OfficialFileWalk(paths)
    obstacles = walk.obstacles.map { .init(file: $0.path, reason: $0.error.description) }
    told = Set(walk.obstacles.map(\.path))
    for file in walk.files { look(at: file) }
    nameEmptyPaths(paths)
    groups.sort {
      ($0.publication.kind.rawValue, $0.publication.label) < (
        $1.publication.kind.rawValue, $1.publication.label
      )
    }
  }

  var totalBytes: Int { groups.flatMap(\.parts).reduce(0) { $0 + $1.file.size } }

  private mutating func look(at file: OfficialFile) {
    do {
      let head = try file.open().head()
      guard let reader = OfficialReaders.reader(head: head, name: file.name) else {
        return leave(file)
      }
      told.insert(file.path)
      let place = try reader.identify(file, head: head, options: options)
      add(Part(file: file, place: place, hash: try hash(of: file.path)), reader)
    } catch {
      told.insert(file.path)
      let reason = (error as? OfficialFileError)?.description ?? "\(error)"
      obstacles.append(.init(file: file.title, reason: reason))
    }
  }

  /// Names the paths from which nothing came: an empty folder, a zip without a table.
  private mutating func nameEmptyPaths(_ paths: [String]) {
    for path in paths where !told.contains(where: { $0 == path || $0.hasPrefix(path + "/") }) {
      unrecognised.append(path)
    }
  }

  /// Only what was named itself has to be known; folders and zips hold other things too.
  private mutating func leave(_ file: OfficialFile) {
    if file.members.isEmpty, named.contains(file.path) {
      unrecognised.append(file.title)
      told.insert(file.path)
    } else {
      passedOver.append(file.title)
    }
  }

  private mutating func add(_ part: Part, _ reader: any OfficialReader.Type) {
    guard let index = groups.firstIndex(where: { $0.publication == part.place.publication }) else {
      groups.append(Group(publication: part.place.publication, reader: reader, parts: [part]))
      return
    }
    guard let rival = groups[index].parts.firstIndex(where: { $0.place.name == part.place.name })
    else { return groups[index].parts.append(part) }
    let isBetter = part.place.rank < groups[index].parts[rival].place.rank
    passedOver.append((isBetter ? groups[index].parts[rival] : part).file.title)
    if isBetter { groups[index].parts[rival] = part }
  }

  private mutating func hash(of path: String) throws -> String {
    if let known = hashes[path] { return known }
    var digest = ContentDigest()
    let stream = try PlainStream(path)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 262_144, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = try stream.read(into: buffer)
      guard count > 0 else { break }
      digest.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
    hashes[path] = digest.hexadecimal
    return digest.hexadecimal
  }
}
