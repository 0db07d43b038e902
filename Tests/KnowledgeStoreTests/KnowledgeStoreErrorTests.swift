import Foundation
import GRDB
import Testing

@testable import KnowledgeStore

@Suite struct KnowledgeStoreErrorTests {
  @Test(arguments: [
    KnowledgeStoreError.missing("k.sqlite"), .notAFile("k.sqlite"), .unreadable("k.sqlite"),
    .locked("k.sqlite"), .damaged("k.sqlite"), .foreign("k.sqlite"),
    .newerSchema("k.sqlite", found: 3, known: 1), .olderSchema("k.sqlite", found: 0, needed: 1),
    .diskFull("k.sqlite"), .readOnlyFolder("k.sqlite"), .failed("k.sqlite", reason: "odd"),
  ]) func saysWhatIsWrongAndWhatToDo(error: KnowledgeStoreError) {
    let text = error.description
    #expect(text.hasPrefix("k.sqlite: error: "))
    #expect(text.split(separator: ";").count >= 2)
    #expect(!text.contains("\n"))
  }

  @Test func namesTheForms() {
    let text = KnowledgeStoreError.newerSchema("k", found: 3, known: 1).description
    #expect(text.contains("newer CasePilot (form 3, this one knows 1)"))
  }

  @Test(arguments: [
    (ENOENT, KnowledgeStoreError.missing("k")), (EACCES, .unreadable("k")),
    (EISDIR, .notAFile("k")), (EROFS, .readOnlyFolder("k")), (ENOSPC, .diskFull("k")),
  ]) func readsTheErrorNumbersOfTheSystem(number: Int32, error: KnowledgeStoreError) {
    #expect(KnowledgeStoreError(errno: number, at: "k") == error)
  }

  @Test(arguments: [
    (ResultCode.SQLITE_CORRUPT, KnowledgeStoreError.damaged("k")),
    (.SQLITE_NOTADB, .damaged("k")), (.SQLITE_BUSY, .locked("k")), (.SQLITE_FULL, .diskFull("k")),
    (.SQLITE_READONLY, .readOnlyFolder("k")),
  ]) func readsTheResultCodesOfSQLite(code: ResultCode, error: KnowledgeStoreError) {
    #expect(KnowledgeStoreError(DatabaseError(resultCode: code), at: "k") == error)
  }
}
