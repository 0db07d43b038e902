import CaseModel

/// A way of asking something: a row of typed elements, as a rule file writes it.
package struct PhrasePattern: Hashable, Sendable {
  /// What one element can match.
  package enum Atom: Hashable, Sendable {
    /// Stems that follow each other.
    case words([String])
    case concept(String)
    case entity(EntityKind)
    /// A procedure code of a class.
    case codeOfClass(String)
  }

  package struct Element: Hashable, Sendable {
    package var choices: [Atom]
    package var isOptional: Bool
  }

  /// The pattern as written.
  package let source: String
  /// Rows of elements in order; the rows themselves may come in any order (`+`).
  package let rows: [[Element]]
  package let isAtStart: Bool
  package let isAtEnd: Bool

  init(source: String, rows: [[Element]], isAtStart: Bool, isAtEnd: Bool) {
    self.source = source
    self.rows = rows
    self.isAtStart = isAtStart
    self.isAtEnd = isAtEnd
  }

  /// Every concept that the pattern names, for checking against the vocabulary.
  package var concepts: [String] {
    atoms.compactMap { atom in
      switch atom {
      case .concept(let id), .codeOfClass(let id): id
      case .words, .entity: nil
      }
    }
  }

  var atoms: [Atom] { rows.flatMap { $0.flatMap(\.choices) } }
}

extension PhrasePattern {
  package func encode(into writer: inout ByteWriter) {
    writer.write(source)
    writer.write(isAtStart)
    writer.write(isAtEnd)
    writer.write(rows) { writer, row in
      writer.write(row) { writer, element in
        writer.write(element.isOptional)
        writer.write(element.choices) { $1.encode(into: &$0) }
      }
    }
  }

  package init(from reader: inout ByteReader) throws {
    source = try reader.readString()
    isAtStart = try reader.readBool()
    isAtEnd = try reader.readBool()
    rows = try reader.readArray { reader in
      try reader.readArray { reader in
        let isOptional = try reader.readBool()
        return Element(
          choices: try reader.readArray { try Atom(from: &$0) },
          isOptional: isOptional
        )
      }
    }
  }
}

extension PhrasePattern.Atom {
  fileprivate func encode(into writer: inout ByteWriter) {
    switch self {
    case .words(let words):
      writer.write(0)
      writer.write(words)
    case .concept(let id):
      writer.write(1)
      writer.write(id)
    case .entity(let kind):
      writer.write(2)
      writer.write(kind.rawValue)
    case .codeOfClass(let id):
      writer.write(3)
      writer.write(id)
    }
  }

  fileprivate init(from reader: inout ByteReader) throws {
    switch try reader.readInt() {
    case 0: self = .words(try reader.readStrings())
    case 1: self = .concept(try reader.readString())
    case 2:
      guard let kind = EntityKind(rawValue: try reader.readString()) else {
        throw ByteReader.Damaged()
      }
      self = .entity(kind)
    case 3: self = .codeOfClass(try reader.readString())
    default: throw ByteReader.Damaged()
    }
  }
}
