import ArgumentParser
import CaseModel
import CasePilot
import Foundation

/// Says what changed between two releases of a table.
struct KnowledgeDiffCommand: FrontEndCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed from one release of a table to another.",
    discussion: """
      Exit status: 0 nothing changed for the codes, 1 something did, 2 error. Changes that hold from \
      a day before the new release are marked: claims already sent may be touched.
      """
  )

  @Argument(help: "The earlier release: its number in 'knowledge status', or words of its name.")
  var old: String
  @Argument(help: "The later release.")
  var new: String

  @Option(help: "File with the codes of interest, parted by blanks, commas or line ends.")
  var codes: String?

  @Flag(help: "List every change instead of the first 20 of each kind.")
  var all = false

  @OptionGroup(title: "The knowledge") var knowledge: KnowledgeOptions

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let upkeep = try surroundings.upkeep(knowledge)
    let (before, after) = (try upkeep.release(named: old), try upkeep.release(named: new))
    let changes = try upkeep.changes(
      from: before,
      to: after,
      codes: try codes.map { try Self.codes(in: $0) }
    )
    let text = ReleaseChangeText(from: before, to: after, changes: changes, isFull: all).text
    try surroundings.output.write(text: text)
    return changes.isEmpty ? .answered : .unanswered
  }

  private static func codes(in path: String) throws -> Set<Code> {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw FrontEndError.unreadableFile(path: path, errno == 0 ? ENOENT : errno)
    }
    let words = bytes.split { $0 <= 32 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
    let texts = words.map { String(decoding: $0, as: UTF8.self) }
    return Set(texts.compactMap { Code(procedure: $0) } + texts.compactMap { Code(diagnosis: $0) })
  }
}
