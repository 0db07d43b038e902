import Testing

@testable import KnowledgeStore

@Suite struct FolderLockTests {
  @Test func isHadByOneAtATime() throws {
    let folder = try ScratchFolder()
    let first = try FolderLock(folder.path, patience: 0)
    #expect(!first.wasAwaited)
    #expect(throws: KnowledgeStoreError.locked(folder.path)) {
      try FolderLock(folder.path, patience: 0.02)
    }
    first.release()
    let second = try FolderLock(folder.path, patience: 0)
    second.release()
    #expect(try folder.names.isEmpty)
  }

  @Test func needsAFolder() throws {
    let folder = try ScratchFolder()
    let none = folder.file("none")
    #expect(throws: KnowledgeStoreError.missing(none)) { try FolderLock(none, patience: 0) }
  }
}
