import CaseModel

/// The PTP rows of a release on their way into blocks: eight bytes a row until the release is whole.
final class PairTableDraft {
  /// Rows of one code, each `partner << 32 | terms`.
  private typealias Rows = [UInt64]

  private var numbers: [PairTerms: UInt32] = [:]
  private var terms: [PairTerms] = []
  private var blocks: [Int64: Rows] = [:]
  /// The code whose rows come in at the moment; files are sorted by it.
  private var current: Int64 = -1
  private var currentRows: Rows = []
  private var partners: Set<Int64> = []
  /// Rows added, without those of another release that were counted there.
  private(set) var rows = 0

  var isEmpty: Bool { terms.isEmpty }

  /// The first and the last code of column one.
  var span: (first: Int64, last: Int64)? {
    flush()
    guard let first = blocks.keys.min(), let last = blocks.keys.max() else { return nil }
    return (first, last)
  }

  func forgetCount() { rows = 0 }

  /// The packed numbers of all codes in the rows; complete after `write`.
  var codes: Set<Int64> {
    flush()
    return Set(blocks.keys).union(partners)
  }

  func number(of terms: PairTerms) -> UInt32 {
    if let number = numbers[terms] { return number }
    let number = UInt32(self.terms.count)
    self.terms.append(terms)
    numbers[terms] = number
    return number
  }

  func add(_ columnOne: Int64, _ columnTwo: Int64, _ terms: PairTerms) {
    add(columnOne, columnTwo, terms: number(of: terms))
  }

  func add(_ columnOne: Int64, _ columnTwo: Int64, terms: UInt32) {
    if columnOne != current {
      flush()
      current = columnOne
    }
    currentRows.append(UInt64(columnTwo) << 32 | UInt64(terms))
    rows += 1
  }

  private func flush() {
    guard !currentRows.isEmpty else { return }
    for row in currentRows { partners.insert(Int64(row >> 32)) }
    blocks[current, default: []] += currentRows
    currentRows.removeAll(keepingCapacity: true)
  }
}

extension PairTableDraft {
  func write(to batch: ReleaseBatch) throws {
    flush()
    let places = try writeTerms(to: batch)
    for code in blocks.keys { blocks[code]?.sort() }
    try write(blocks, .columnOne, places, to: batch)
    try write(turned(), .columnTwo, places, to: batch)
  }

  /// The same rows by their second code.
  private func turned() -> [Int64: Rows] {
    let codes = partners.sorted()
    let places = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    var lists = [Rows](repeating: [], count: codes.count)
    for code in blocks.keys.sorted() {
      for row in blocks[code] ?? [] {
        guard let place = places[Int64(row >> 32)] else { continue }
        lists[place].append(UInt64(code) << 32 | row & 0xFFFF_FFFF)
      }
      blocks[code] = nil
    }
    return Dictionary(uniqueKeysWithValues: zip(codes, lists))
  }

  private func write(
    _ blocks: [Int64: Rows],
    _ side: PairBlock.Side,
    _ places: [Int],
    to batch: ReleaseBatch
  ) throws {
    let statement = try batch.statement(
      "INSERT INTO pair_block (id, release, edits) VALUES (?, ?, ?)"
    )
    for code in blocks.keys.sorted() {
      let bytes = Self.bytes(blocks[code] ?? [], places)
      try statement.run {
        $0.write(PairBlock.id(release: batch.release.id, code: code, side: side))
        $0.write(batch.release.id)
        $0.write(bytes)
      }
    }
  }

  /// The block of sorted rows; a row that comes twice is kept once.
  private static func bytes(_ rows: Rows, _ places: [Int]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(rows.count * 4)
    var (last, before): (Int64, UInt64?) = (0, nil)
    for row in rows where row != before {
      before = row
      let entry = PairBlock.Entry(
        partner: Int64(row >> 32),
        terms: places[Int(row & 0xFFFF_FFFF)]
      )
      PairBlock.append(entry, after: last, to: &bytes)
      last = entry.partner
    }
    return bytes
  }

  /// Writes the terms, the commonest first so that their numbers are short, and returns the new number of each.
  private func writeTerms(to batch: ReleaseBatch) throws -> [Int] {
    var counts = [Int](repeating: 0, count: terms.count)
    for rows in blocks.values { for row in rows { counts[Int(row & 0xFFFF_FFFF)] += 1 } }
    let order = terms.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
    var places = [Int](repeating: 0, count: terms.count)
    for (place, index) in order.enumerated() { places[index] = place }
    let rationales = try writeRationales(to: batch)
    let statement = try batch.statement("INSERT INTO pair_terms VALUES (?, ?, ?, ?, ?, ?, ?)")
    for (place, index) in order.enumerated() {
      let terms = terms[index]
      try statement.run {
        $0.write(batch.release.id)
        $0.write(place)
        $0.write(terms.first)
        $0.write(terms.last)
        $0.write(terms.indicator)
        $0.write(terms.isEarly)
        $0.write(rationales[terms.rationale] ?? 0)
      }
    }
    return places
  }

  private func writeRationales(to batch: ReleaseBatch) throws -> [String: Int] {
    let texts = Set(terms.map(\.rationale)).subtracting([""]).sorted()
    let statement = try batch.statement("INSERT INTO pair_rationale VALUES (?, ?, ?)")
    for (index, text) in texts.enumerated() {
      try statement.run {
        $0.write(batch.release.id)
        $0.write(index + 1)
        $0.write(text)
      }
    }
    return Dictionary(uniqueKeysWithValues: texts.enumerated().map { ($1, $0 + 1) })
  }
}
