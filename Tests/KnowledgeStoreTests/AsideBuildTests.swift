import CaseModel
import Dispatch
import Foundation
import GRDB
import Testing

@testable import KnowledgeStore

@Suite struct AsideBuildTests {
  private struct Failure: Error {}

  private let folder: ScratchFolder
  private var path: String { folder.file() }

  init() throws { folder = try ScratchFolder() }

  private func build(_ hash: String, _ label: String = "a release") throws {
    try KnowledgeDatabase.build(at: path, contentHash: hash) { writer in
      try writer.add(KnowledgeSamples.release(.addOn, label: label)) { _ in }
    }
  }

  private func labels() throws -> [String] {
    try KnowledgeDatabase.open(path).session().releases().map(\.label)
  }

  @Test func theFileNeedsNoFurtherFiles() throws {
    try build("h")
    let header = try DatabaseHeader(of: path)
    #expect(!header.isWriteAhead)
    #expect(header.schemaVersion == KnowledgeSchema.version)
    #expect(header.applicationID == KnowledgeSchema.applicationID)
    #expect(try folder.names == ["knowledge.sqlite"])
  }

  @Test func theFolderIsMade() throws {
    let deep = folder.file("a/b/knowledge.sqlite")
    try KnowledgeDatabase.build(at: deep, contentHash: "h") { _ in }
    #expect(try KnowledgeDatabase.open(deep).isCurrent(hash: "h"))
  }

  @Test func aFailedBuildLeavesTheFileOfBefore() throws {
    try build("old", "old release")
    #expect(throws: Failure.self) {
      try KnowledgeDatabase.build(at: path, contentHash: "new") { writer in
        try writer.add(KnowledgeSamples.release(.addOn)) { _ in }
        throw Failure()
      }
    }
    #expect(try labels() == ["old release"])
    #expect(try folder.names == ["knowledge.sqlite"])
  }

  @Test func whatAKilledBuildLeftIsRemovedAtTheNextStart() throws {
    try build("h")
    try Data("half a database".utf8).write(to: URL(fileURLWithPath: path + ".building-1-2"))
    let other = folder.file("notes.building-plan")
    try Data("mine".utf8).write(to: URL(fileURLWithPath: other))
    let lock = try FolderLock(
      URL(fileURLWithPath: path).deletingLastPathComponent().path,
      patience: 0
    )
    KnowledgeDatabase.removeLeftovers(beside: path)
    #expect(try folder.names.count == 3)
    lock.release()
    KnowledgeDatabase.removeLeftovers(beside: path)
    #expect(try Set(folder.names) == ["knowledge.sqlite", "notes.building-plan"])
  }

  @Test func whatAKilledBuildLeftIsRemoved() throws {
    let leftover = path + ".building-1-2"
    try Data("half a database".utf8).write(to: URL(fileURLWithPath: leftover))
    try build("h")
    #expect(try folder.names == ["knowledge.sqlite"])
  }

  @Test func readersKeepWhatTheySee() throws {
    try build("old", "old release")
    let reader = try KnowledgeDatabase.open(path).session()
    try build("new", "new release")
    #expect(try reader.releases().map(\.label) == ["old release"])
    #expect(try labels() == ["new release"])
  }

  @Test func extendingKeepsWhatIsThere() throws {
    try build("h", "first")
    try KnowledgeDatabase.extend(at: path) { writer in
      try writer.add(KnowledgeSamples.release(.addOn, label: "second")) { _ in }
    }
    #expect(try labels() == ["first", "second"])
    #expect(try KnowledgeDatabase.open(path).isCurrent(hash: "h"))
    try KnowledgeDatabase.extend(at: path, contentHash: "i") { _ in }
    #expect(try KnowledgeDatabase.open(path).isCurrent(hash: "i"))
  }

  @Test func extendingStartsANewFileWhenThereIsNone() throws {
    try KnowledgeDatabase.extend(at: path, contentHash: "h") { writer in
      try writer.add(KnowledgeSamples.release(.addOn, label: "first")) { _ in }
    }
    #expect(try labels() == ["first"])
  }

  @Test func extendingAWriteAheadDatabaseTakesWhatIsAhead() throws {
    try build("h", "first")
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { database in
      try database.execute(
        sql: "PRAGMA journal_mode = WAL; UPDATE release SET label = 'changed'"
      )
    }
    try KnowledgeDatabase.extend(at: path) { _ in }
    #expect(try labels() == ["changed"])
    #expect(try !DatabaseHeader(of: path).isWriteAhead)
    #expect(try folder.names == ["knowledge.sqlite"])
  }

  @Test func aFailedExtensionLeavesTheFileOfBefore() throws {
    try build("h", "first")
    #expect(throws: Failure.self) {
      try KnowledgeDatabase.extend(at: path, contentHash: "i") { writer in
        try writer.remove(writer.releases()[0])
        throw Failure()
      }
    }
    #expect(try labels() == ["first"])
    #expect(try KnowledgeDatabase.open(path).isCurrent(hash: "h"))
  }

  @Test func buildersAtTheSameTimeDoNotHarmEachOther() throws {
    let path = path
    DispatchQueue.concurrentPerform(iterations: 6) { place in
      do {
        try KnowledgeDatabase.extend(at: path) { writer in
          try writer.add(KnowledgeSamples.release(.addOn, label: "\(place)")) { _ in }
        }
      } catch {
        Issue.record(error)
      }
    }
    #expect(try labels().sorted() == ["0", "1", "2", "3", "4", "5"])
  }

  @Test func aBuilderThatWaitedDoesNotBuildTheSameAgain() throws {
    let path = path
    let began = DispatchSemaphore(value: 0)
    let slow = Thread {
      try? KnowledgeDatabase.build(at: path, contentHash: "h") { writer in
        began.signal()
        usleep(100_000)
        try writer.add(KnowledgeSamples.release(.addOn, label: "slow")) { _ in }
      }
    }
    slow.start()
    began.wait()
    try build("h", "second")
    #expect(try labels() == ["slow"])
  }

  @Test func anotherProgramsFileIsNotWrittenOver() throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "CREATE TABLE bookmark (id INTEGER)") }
    try queue.close()
    #expect(throws: KnowledgeStoreError.foreign(path)) { try build("h") }
    #expect(throws: KnowledgeStoreError.foreign(path)) {
      try KnowledgeDatabase.extend(at: path) { _ in }
    }
  }

  @Test func aNewerFormIsNotWrittenOver() throws {
    try build("h")
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "PRAGMA user_version = 99") }
    try queue.close()
    let error = KnowledgeStoreError.newerSchema(path, found: 99, known: KnowledgeSchema.version)
    #expect(throws: error) { try build("i") }
  }

  @Test func anEmptyFileIsFilled() throws {
    try Data().write(to: URL(fileURLWithPath: path))
    try build("h")
    #expect(try labels() == ["a release"])
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may write everywhere"))
  func aFolderThatTakesNoChangesIsTold() throws {
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }
    #expect(throws: KnowledgeStoreError.readOnlyFolder(folder.path)) { try build("h") }
  }

  @Test func aFileInPlaceOfTheFolderIsTold() throws {
    try Data("x".utf8).write(to: URL(fileURLWithPath: path))
    let below = path + "/knowledge.sqlite"
    #expect(throws: KnowledgeStoreError.self) {
      try KnowledgeDatabase.build(at: below, contentHash: "h") { _ in }
    }
  }

  @Test func aFullDiskIsTold() throws {
    #expect(throws: KnowledgeStoreError.diskFull(path)) {
      try AsideBuild(path).run(waitingFor: nil) { database in
        try KnowledgeSchema.bring(database, from: 0)
        try database.execute(sql: "PRAGMA max_page_count = 1")
        try KnowledgeDatabase.fillInTransaction(database, contentHash: nil) { writer in
          try writer.add(KnowledgeSamples.release(.curated)) { batch in
            try batch.insert(image: [UInt8](repeating: 1, count: 1_000_000), named: "large")
          }
        }
      }
    }
    #expect(try folder.names.isEmpty)
  }
}
