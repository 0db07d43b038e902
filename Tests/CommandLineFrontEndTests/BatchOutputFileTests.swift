import Foundation
import Testing

@testable import CommandLineFrontEnd

@Suite(.serialized) struct BatchOutputFileTests {
  private let folder: TemporaryFolder
  private let input: BatchInput

  init() throws {
    folder = try TemporaryFolder()
    input = try BatchInput(path: folder.file("questions.txt", "q\n"), standardInput: 0)
  }

  @Test func appearsWhenItIsWhole() throws {
    let path = try folder.file("answers.txt", "old")
    let file = try BatchOutputFile(path: path, input: input)
    try file.channel.write(text: "new")
    #expect(try TemporaryFolder.text(path) == "old")
    try file.finish()
    #expect(try TemporaryFolder.text(path) == "new")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
  }

  @Test func discardingLeavesWhatWasThere() throws {
    let path = try folder.file("answers.txt", "old")
    let file = try BatchOutputFile(path: path, input: input)
    try file.channel.write(text: "new")
    file.discard()
    #expect(try TemporaryFolder.text(path) == "old")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
  }

  @Test func theInputIsNeverReplaced() throws {
    let link = try folder.file("link.txt")
    symlink(input.path, link)
    for path in [input.path, link] {
      #expect(throws: FrontEndError.outputIsInput(path: path)) {
        try BatchOutputFile(path: path, input: input)
      }
    }
  }

  @Test func aLinkStaysALink() throws {
    let target = try folder.file("target.txt", "old")
    let link = try folder.file("link.txt")
    symlink(target, link)
    let file = try BatchOutputFile(path: link, input: input)
    try file.channel.write(text: "new")
    try file.finish()
    #expect(try TemporaryFolder.text(target) == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
  }

  @Test(arguments: ["missing/answers.txt", "."]) func aPlaceThatCannotBeWrittenIsSaid(
    name: String
  ) throws {
    #expect(throws: FrontEndError.self) {
      try BatchOutputFile(path: folder.path + "/" + name, input: input)
    }
  }
}
