import Testing

@testable import CommandLineFrontEnd

@Suite struct ImportProgressLineTests {
  @Test func tellsBytesRowsAndTimeLeft() {
    let line = ImportProgressLine.text("f1.txt", 50 << 20, 200 << 20, 675_000, seconds: 2)
    #expect(line == "[######..................] 50 of 200 MB, 675000 rows, 6 s left  f1.txt")
  }

  @Test func saysNoTimeBeforeItCanBeTold() {
    let line = ImportProgressLine.text("f1.txt", 1 << 20, 200 << 20, 0, seconds: 0.1)
    #expect(!line.contains("left"))
    #expect(ImportProgressLine.text("f1.txt", 0, 0, 0, seconds: 0).contains("0 of 0 MB"))
  }
}
