import CaseModel
import KnowledgeStore

/// The tabular list as it is read: the chapter, block and codes that are open, and what was said of them.
struct TabularList {
  /// A code, block or chapter that is open.
  private struct Node {
    var tag: String
    var name = ""
    var title = ""
    /// The seventh characters that hold here, of its own or of a code above.
    var characters: [SeventhCharacter] = []
    var hasChildren = false
    var order = 0
    var counts: [Int: Int] = [:]
  }

  private static let kinds: [String: DiagnosisNote.Kind] = [
    "includes": .includes, "inclusionTerm": .inclusionTerm, "excludes1": .excludes1,
    "excludes2": .excludes2, "codeFirst": .codeFirst, "useAdditionalCode": .useAdditional,
    "codeAlso": .codeAlso, "notes": .note, "sevenChrNote": .seventhCharacter,
  ]

  private let publication: Publication
  private var nodes: [Node] = []
  private var path: [String] = []
  private var character = ""
  private var hasOwnCharacters = false
  private var text = ""
  private var seen: Set<String> = []
  /// The codes of the open category, written in the order of the book when it closes.
  private var pending: [(order: Int, record: CodeRecord)] = []
  private var order = 0

  init(_ publication: Publication) { self.publication = publication }

  mutating func begin(_ tag: String, _ attributes: [String: String]) {
    path.append(tag)
    text = ""
    switch tag {
    case "chapter": nodes.append(Node(tag: tag))
    case "section":
      nodes.append(Node(tag: tag, name: attributes["id"] ?? ""))
    case "diag":
      if let last = nodes.indices.last { nodes[last].hasChildren = true }
      order += 100
      nodes.append(Node(tag: tag, characters: nodes.last?.characters ?? [], order: order))
    case "sevenChrDef": hasOwnCharacters = false
    case "extension": character = attributes["char"] ?? ""
    default: break
    }
  }

  mutating func take(_ more: String) { text = text.isEmpty ? more : text + " " + more }

  mutating func end(
    _ tag: String,
    into batch: ReleaseBatch,
    _ report: inout ImportReport
  ) throws {
    let parent = path.dropLast().last ?? ""
    path = path.dropLast()
    defer { text = "" }
    switch tag {
    case "name" where parent == nodes.last?.tag: set(\.name, text)
    case "desc" where parent == nodes.last?.tag: set(\.title, text)
    case "note": try addNote(parent, into: batch)
    case "extension": addCharacter()
    case "diag", "section", "chapter": try close(into: batch, &report)
    default: break
    }
    if tag == "desc" { try announce(into: batch) }
  }

  private mutating func set(_ part: WritableKeyPath<Node, String>, _ value: String) {
    guard let last = nodes.indices.last, nodes[last][keyPath: part].isEmpty else { return }
    nodes[last][keyPath: part] = value
  }

  private mutating func addCharacter() {
    guard let last = nodes.indices.last, character.utf8.count == 1, nodes[last].tag == "diag" else {
      return
    }
    if !hasOwnCharacters { nodes[last].characters = [] }
    hasOwnCharacters = true
    nodes[last].characters.append(SeventhCharacter(letter: character, meaning: text))
  }

  private mutating func addNote(_ parent: String, into batch: ReleaseBatch) throws {
    guard let last = nodes.indices.last, let kind = Self.kinds[parent], !text.isEmpty else {
      return
    }
    let position = nodes[last].counts[kind.rawValue, default: 0]
    nodes[last].counts[kind.rawValue] = position + 1
    try batch.insert(
      DiagnosisNote(owner: owner(nodes[last]), kind: kind, text: text),
      position: position
    )
  }

  private func owner(_ node: Node) -> String {
    node.tag == "diag" ? node.name.filter { $0 != "." } : node.name
  }

  /// Writes the title of a block or chapter, and the place of a category, once they are known.
  private mutating func announce(into batch: ReleaseBatch) throws {
    guard let node = nodes.last else { return }
    guard node.tag == "diag" else {
      if !node.name.isEmpty {
        try batch.insert(
          DiagnosisNote(owner: node.name, kind: .title, text: node.title),
          position: 0
        )
      }
      return
    }
    if node.name.utf8.count == 3 {
      let block = nodes.last { $0.tag == "section" }?.name ?? ""
      try batch.insert(category: node.name, block: block, chapter: nodes.first?.name ?? "")
    }
  }

  private mutating func close(into batch: ReleaseBatch, _ report: inout ImportReport) throws {
    guard let node = nodes.popLast(), node.tag == "diag" else { return }
    guard let code = Code(diagnosis: node.name) else {
      return report.refuse(line: 0, "not a diagnosis code", thing: node.name)
    }
    let expansion = node.hasChildren ? [] : SeventhCharacter.expand(code, node.characters)
    collect(
      code,
      node.title,
      isBillable: !node.hasChildren && expansion.isEmpty,
      node.order,
      &report
    )
    for (index, (full, meaning)) in expansion.enumerated() {
      collect(full, "\(node.title), \(meaning)", isBillable: true, node.order + index + 1, &report)
    }
    if nodes.last?.tag != "diag" { try flush(into: batch) }
    guard !node.characters.isEmpty, node.characters != nodes.last?.characters else { return }
    for character in node.characters {
      try batch.insert(owner: code.text, character: character.letter, meaning: character.meaning)
    }
  }

  private mutating func collect(
    _ code: Code,
    _ title: String,
    isBillable: Bool,
    _ order: Int,
    _ report: inout ImportReport
  ) {
    guard seen.insert(code.text).inserted else {
      return report.refuse(line: 0, "the code is there twice", thing: code.description)
    }
    let citation = Citation(
      source: publication.kind.rawValue,
      title: publication.label,
      section: "code \(code)",
      period: publication.period
    )
    let record = CodeRecord(
      code: code,
      summary: title,
      classes: [],
      period: .always,
      isBillable: isBillable,
      citation: citation
    )
    pending.append((order, record))
    report.accept()
  }

  private mutating func flush(into batch: ReleaseBatch) throws {
    for (_, record) in pending.sorted(by: { $0.order < $1.order }) { try batch.insert(record) }
    pending = []
  }
}
