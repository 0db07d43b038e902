import CaseModel

/// Something that can be asked: its phrasings, and what to look up when it is asked.
package struct IntentRule: Hashable, Sendable {
  package var id: String
  /// What is taken to be asked, in words; may hold slots such as `{codes|these codes}`.
  package var title: String
  package var gather: [Gathering]
  package var patterns: [PhrasePattern]

  package init(id: String, title: String, gather: [Gathering], patterns: [PhrasePattern]) {
    self.id = id
    self.title = title
    self.gather = gather
    self.patterns = patterns
  }
}

extension IntentRule {
  package func encode(into writer: inout ByteWriter) {
    writer.write(id)
    writer.write(title)
    writer.write(gather.map(\.rawValue))
    writer.write(patterns) { $1.encode(into: &$0) }
  }

  package init(from reader: inout ByteReader) throws {
    id = try reader.readString()
    title = try reader.readString()
    gather = try reader.readStrings().map { name in
      guard let kind = Gathering(rawValue: name) else { throw ByteReader.Damaged() }
      return kind
    }
    patterns = try reader.readArray { try PhrasePattern(from: &$0) }
  }
}
