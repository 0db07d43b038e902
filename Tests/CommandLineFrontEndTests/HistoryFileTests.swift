import Foundation
import LineEditing
import Testing

@Suite struct HistoryFileTests {
  @Test func linesComeBackInOrderFromAFileOfItsOwner() throws {
    let folder = try TemporaryFolder()
    let history = HistoryFile(path: try folder.file("history"))
    #expect(try history.load() == [])
    try history.append("what is 99213")
    try history.append("two\nlines\u{1B}")
    #expect(try history.load() == ["what is 99213", "two lines"])
    #expect(TemporaryFolder.mode(history.path) == 0o600)
  }

  @Test func aWiderModeIsNarrowed() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("history", "old\n")
    chmod(path, 0o644)
    #expect(try HistoryFile(path: path).load() == ["old"])
    #expect(TemporaryFolder.mode(path) == 0o600)
  }

  @Test func onlyTheLatestLinesAreKept() throws {
    let folder = try TemporaryFolder()
    let text = (1...25).map { "line \($0)\n" }.joined()
    let history = HistoryFile(path: try folder.file("history", text), limit: 10)
    #expect(try history.load().first == "line 16")
    #expect(try TemporaryFolder.text(history.path).split(separator: "\n").count == 10)
  }

  @Test func aLinkIsNotFollowed() throws {
    let folder = try TemporaryFolder()
    let target = try folder.file("target", "private\n")
    let link = try folder.file("history")
    symlink(target, link)
    #expect(throws: LineEditingError.foreignHistory(path: link)) {
      try HistoryFile(path: link).append("x")
    }
    #expect(try TemporaryFolder.text(target) == "private\n")
  }

  @Test func aFolderInItsPlaceIsSaid() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: LineEditingError.self) { try HistoryFile(path: folder.path).load() }
    #expect(error?.description.contains("--no-history") == true)
  }
}
