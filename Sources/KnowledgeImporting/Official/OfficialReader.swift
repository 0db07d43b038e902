import CaseModel
import KnowledgeStore

/// Reads one kind of official file into a release.
///
/// A reader is added to `OfficialReaders.all`. The import run then
///
/// 1. shows it the first 64 KB of every file and zip member (`recognises`: by content, never by
///    name alone),
/// 2. asks which publication the file is a part of (`identify`): files of one publication, such as
///    f1…f4 of NCCI, or the tables of a coverage export, land in one release,
/// 3. makes one reader for each publication and gives it the parts one after the other (`read`),
///    streamed, then lets it `finish`. The release is complete when all expected parts came.
///
/// Rows that cannot be taken are told to the report (`report.refuse`); too many of them undo the
/// release. Whatever makes the whole file unusable is thrown as an `OfficialFileError`.
/// `ByteLines` and `CommaSeparatedRecords` cut a stream into lines and records; `OfficialText`
/// makes strings of bytes that may be Windows-1252.
package protocol OfficialReader {
  /// What it reads, as a coder says it: "NCCI procedure-to-procedure edits".
  static var subject: String { get }
  /// What it knows such a file by, for the person whose file was not recognised.
  static var marks: String { get }

  /// A release with fewer rows is an excerpt: it answers for the codes that it has, and no others.
  static var leastRows: Int { get }

  static func recognises(head: [UInt8], name: String) -> Bool

  /// The publication that a recognised file belongs to; throws when that cannot be told.
  static func identify(
    _ file: OfficialFile,
    head: [UInt8],
    options: ImportOptions
  ) throws -> PublishedPart

  /// The quarter, 1 to 4, of a recognised file that tells no year; the year may then come from the
  /// other files of the same import.
  static func quarterNumber(of file: OfficialFile) -> Int?

  init(_ publication: Publication)

  mutating func read(
    _ stream: any OfficialStream,
    part: PublishedPart,
    into batch: ReleaseBatch,
    report: inout ImportReport
  ) throws

  /// Called once after the last part.
  mutating func finish(into batch: ReleaseBatch, report: inout ImportReport) throws
}

extension OfficialReader {
  package static var leastRows: Int { 0 }

  package static func quarterNumber(of file: OfficialFile) -> Int? { nil }

  package mutating func finish(into batch: ReleaseBatch, report: inout ImportReport) throws {}
}
