import CaseModel
import Foundation
import GRDB
import Testing

@testable import KnowledgeStore

@Suite struct KnowledgeDatabaseTests {
  private let folder: ScratchFolder
  private var path: String { folder.file() }

  init() throws { folder = try ScratchFolder() }

  private func build() throws {
    try KnowledgeDatabase.build(at: path, contentHash: "one") { writer in
      try writer.add(KnowledgeSamples.release(.ptpPractitioner)) { batch in
        for number in 10_000..<12_000 {
          try batch.insert(KnowledgeSamples.pair("20610", String(number)))
        }
      }
    }
  }

  private func pairs(_ knowledge: SQLiteKnowledge, _ code: String = "11999") throws -> Int {
    try knowledge.pairEdits(
      KnowledgeSamples.code("20610"),
      KnowledgeSamples.code(code),
      setting: .practitioner,
      on: KnowledgeSamples.date("2024-08-01")
    ).edits.count
  }

  private func execute(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test func opensForReadingAndKnowsItsContent() throws {
    try build()
    let database = try KnowledgeDatabase.open(path)
    #expect(database.isCurrent(hash: "one"))
    #expect(!database.isCurrent(hash: "two"))
    #expect(try pairs(database.session()) == 1)
    #expect(try folder.names == ["knowledge.sqlite"])
  }

  @Test func handsOutASessionToEachThread() async throws {
    try build()
    let database = try KnowledgeDatabase.open(path)
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 { group.addTask { try pairs(database.session()) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts == [1, 1, 1, 1])
  }

  @Test func aMemoryDatabaseServesSeveralThreads() async throws {
    let database = try KnowledgeDatabase.inMemory(contentHash: "m") { writer in
      try writer.add(KnowledgeSamples.release(.ptpPractitioner)) { batch in
        try batch.insert(KnowledgeSamples.pair("20610", "11999"))
      }
    }
    #expect(database.isCurrent(hash: "m"))
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 { group.addTask { try pairs(database.session()) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts == [1, 1, 1, 1])
  }

  @Test func writesInPlaceWhenOpenedForIt() throws {
    try build()
    let database = try KnowledgeDatabase.open(path, mode: .readWrite)
    try database.write { writer in
      try writer.add(KnowledgeSamples.release(.ptpPractitioner)) { batch in
        try batch.insert(KnowledgeSamples.pair("20610", "99213"))
      }
    }
    #expect(try pairs(database.session(), "99213") == 1)
    #expect(try KnowledgeDatabase.open(path).session().releases().count == 2)
  }

  @Test func aDatabaseForReadingTakesNoChanges() throws {
    try build()
    let database = try KnowledgeDatabase.open(path)
    #expect(throws: KnowledgeStoreError.readOnlyFolder(path)) { try database.write { _ in } }
  }

  @Test func aFailedWriteChangesNothing() throws {
    struct Failure: Error {}
    try build()
    let database = try KnowledgeDatabase.open(path, mode: .readWrite)
    #expect(throws: Failure.self) {
      try database.write { writer in
        try writer.add(KnowledgeSamples.release(.addOn)) { _ in }
        throw Failure()
      }
    }
    #expect(try database.session().releases().count == 1)
  }

  @Test func whatIsNotThereIsMissing() {
    #expect(throws: KnowledgeStoreError.missing(path)) { try KnowledgeDatabase.open(path) }
    let below = path + "/below"
    #expect(throws: KnowledgeStoreError.missing(below)) { try KnowledgeDatabase.open(below) }
  }

  @Test func aFolderIsNotAFile() {
    #expect(throws: KnowledgeStoreError.notAFile(folder.path)) {
      try KnowledgeDatabase.open(folder.path)
    }
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
  func aFileWithoutPermissionIsUnreadable() throws {
    try build()
    chmod(path, 0)
    #expect(throws: KnowledgeStoreError.unreadable(path)) { try KnowledgeDatabase.open(path) }
  }

  @Test(arguments: ["", "no database at all", "SQLite format 3\0 and no more"])
  func otherBytesAreDamaged(text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: KnowledgeStoreError.damaged(path)) { try KnowledgeDatabase.open(path) }
  }

  @Test func aDatabaseOfAnotherProgramIsForeign() throws {
    try execute("CREATE TABLE bookmark (id INTEGER)")
    #expect(throws: KnowledgeStoreError.foreign(path)) { try KnowledgeDatabase.open(path) }
  }

  @Test func aNewerFormIsRefused() throws {
    try build()
    try execute("PRAGMA user_version = 99")
    let error = KnowledgeStoreError.newerSchema(path, found: 99, known: KnowledgeSchema.version)
    for mode in [KnowledgeDatabase.Mode.readOnly, .readWrite] {
      #expect(throws: error) { try KnowledgeDatabase.open(path, mode: mode) }
    }
  }

  @Test func anOlderFormIsToldApart() throws {
    try build()
    try execute("PRAGMA user_version = 0")
    let error = KnowledgeStoreError.olderSchema(path, found: 0, needed: KnowledgeSchema.version)
    #expect(throws: error) { try KnowledgeDatabase.open(path) }
  }

  @Test func aCutFileIsDamaged() throws {
    try build()
    truncate(path, 8192)
    #expect(throws: KnowledgeStoreError.damaged(path)) {
      _ = try pairs(KnowledgeDatabase.open(path).session())
    }
  }

  @Test func overwrittenPagesAreDamaged() throws {
    try build()
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    let size = try file.seekToEnd()
    try file.seek(toOffset: 4096)
    try file.write(contentsOf: Data(repeating: 0xA5, count: Int(size) - 4096))
    try file.close()
    #expect(throws: KnowledgeStoreError.damaged(path)) {
      _ = try pairs(KnowledgeDatabase.open(path).session())
    }
  }

  @Test func aFileThatIsBeingWrittenIsLocked() throws {
    try build()
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN EXCLUSIVE")
      #expect(throws: KnowledgeStoreError.locked(path)) {
        try KnowledgeDatabase.open(path, patience: 0.01)
      }
      try database.execute(sql: "ROLLBACK")
    }
    #expect(try pairs(KnowledgeDatabase.open(path).session()) == 1)
  }

  @Test func aWriteAheadHeaderWithoutRoomForItsFilesOpensAllTheSame() throws {
    try build()
    try execute("PRAGMA journal_mode = WAL")
    // Stands for a read-only medium: the shared-memory file cannot be made.
    try FileManager.default.createDirectory(
      atPath: path + "-shm",
      withIntermediateDirectories: false
    )
    let database = try KnowledgeDatabase.open(path)
    #expect(try pairs(database.session()) == 1)
    #expect(try pairs(database.session()) == 1)
  }

  @Test func aPathWithSpecialCharactersWorks() throws {
    let path = folder.file("50% näher? #1 'x'.sqlite")
    try KnowledgeDatabase.build(at: path, contentHash: "h") { _ in }
    #expect(try KnowledgeDatabase.open(path).isCurrent(hash: "h"))
  }
}
