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
    /// What was taken for granted, for the person to check.
    var assumptions: [String] = []

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

  /// A file that tells its month and no year.
  private struct Undated {
    var file: OfficialFile
    var head: [UInt8]
    var reader: any OfficialReader.Type
    var number: Int
    var error: OfficialFileError
  }

  private(set) var groups: [Group] = []
  private(set) var unrecognised: [String] = []
  private(set) var obstacles: [ImportOutcome.Obstacle] = []
  private(set) var passedOver: [String] = []
  /// Workbooks in folders of which no text form was read.
  private(set) var workbooks: [ImportOutcome.Obstacle] = []
  private var undated: [Undated] = []
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
    for file in undated { settle(file) }
    nameEmptyPaths(paths)
    passOverDoubles()
    groups.sort {
      ($0.publication.kind.rawValue, $0.publication.label) < (
        $1.publication.kind.rawValue, $1.publication.label
      )
    }
  }

  var totalBytes: Int { groups.flatMap(\.parts).reduce(0) { $0 + $1.file.size } }

  private mutating func look(at file: OfficialFile) {
    attempt(file) { survey in
      let head = try file.open().head()
      guard let reader = OfficialReaders.reader(head: head, name: file.name) else {
        return try survey.leave(file, head)
      }
      survey.told.insert(file.path)
      try ForeignFile.refuseDocumentType(head)
      do {
        try survey.take(file, head, reader, survey.options)
      } catch let error as OfficialFileError {
        guard let number = reader.quarterNumber(of: file) else { throw error }
        let known = Undated(file: file, head: head, reader: reader, number: number, error: error)
        survey.undated.append(known)
      }
    }
  }

  private mutating func attempt(
    _ file: OfficialFile,
    _ work: (inout ImportSurvey) throws -> Void
  ) {
    do { try work(&self) } catch {
      told.insert(file.path)
      let reason = (error as? OfficialFileError)?.description ?? "\(error)"
      obstacles.append(.init(file: file.title, reason: reason))
    }
  }

  private mutating func take(
    _ file: OfficialFile,
    _ head: [UInt8],
    _ reader: any OfficialReader.Type,
    _ options: ImportOptions,
    assuming assumption: String? = nil
  ) throws {
    let place = try reader.identify(file, head: head, options: options)
    add(Part(file: file, place: place, hash: try hash(of: file.path)), reader)
    guard let assumption,
      let index = groups.firstIndex(where: { $0.publication == place.publication })
    else { return }
    groups[index].assumptions.append(assumption)
  }

  /// A file without a year belongs to the fee schedule of its month, when just one was named with it.
  private mutating func settle(_ undated: Undated) {
    attempt(undated.file) { survey in
      let siblings = survey.groups.filter { group in
        group.publication.kind == .relativeValues
          && group.publication.period.first.map { CalendarQuarter(containing: $0).number }
            == undated.number
      }
      let years = Set(siblings.compactMap { $0.publication.period.first?.year })
      guard years.count == 1, let year = years.first, let sibling = siblings.first,
        let quarter = CalendarQuarter(year: year, number: undated.number)
      else { throw undated.error }
      var options = survey.options
      options.quarter = quarter
      try survey.take(
        undated.file,
        undated.head,
        undated.reader,
        options,
        assuming:
          "\(undated.file.title) tells its month only; taken for \(quarter), as '\(sibling.publication.label)' of the same import is; if it is of another year, forget this release and import the file with --quarter"
      )
    }
  }

  /// Names the paths from which nothing came: an empty folder, a zip without a table.
  private mutating func nameEmptyPaths(_ paths: [String]) {
    for path in paths where !told.contains(where: { $0 == path || $0.hasPrefix(path + "/") }) {
      unrecognised.append(path)
    }
  }

  /// Only what was named itself has to be known; folders and zips hold other things too.
  private mutating func leave(_ file: OfficialFile, _ head: [UInt8]) throws {
    if file.members.isEmpty, named.contains(file.path) {
      if let foreign = ForeignFile.refusal(of: head, name: file.name) { throw foreign }
      unrecognised.append(file.title)
      told.insert(file.path)
    } else if file.members.isEmpty, let refusal = ForeignFile.refusal(of: head, name: file.name),
      head.starts(with: Array("PK".utf8))
    {
      workbooks.append(.init(file: file.title, reason: refusal.description))
    } else {
      passedOver.append(file.title)
    }
  }

  /// Workbooks beside their text forms are passed over like any other form.
  private mutating func passOverDoubles() {
    let stems = Set(groups.flatMap(\.parts).map { Self.stem($0.file.name) })
    let doubles = workbooks.filter { stems.contains(Self.stem($0.file)) }
    passedOver += doubles.map(\.file)
    workbooks.removeAll { stems.contains(Self.stem($0.file)) }
  }

  private static func stem(_ name: String) -> String {
    String(name.lowercased().prefix { $0 != "." })
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
