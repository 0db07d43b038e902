import CaseModel
import GRDB

extension ReleaseBatch {
  /// Notes a file from which the release is read.
  package func insert(_ part: ReleasePart) throws {
    try statement("INSERT OR REPLACE INTO release_part VALUES (?, ?, ?, ?, ?)").run {
      $0.write(release.id)
      $0.write(part.name)
      $0.write(part.file)
      $0.write(part.hash)
      $0.write(part.rows)
    }
  }

  /// Takes over the rows of another release, so that parts which came at different times are one.
  ///
  /// The other release is empty afterwards and has to be removed.
  package func absorb(_ other: Release) throws {
    for table in KnowledgeSchema.releaseTables where !table.hasPrefix("pair_") {
      try statement("UPDATE OR REPLACE \(table) SET release = ?1 WHERE release = ?2").run {
        $0.write(release.id)
        $0.write(other.id)
      }
    }
    try absorbPairs(of: other)
    release.rows += other.rows
  }

  private func absorbPairs(of other: Release) throws {
    let numbers = try termNumbers(of: other)
    let blocks = try statement("SELECT id, edits FROM pair_block WHERE release = ? ORDER BY id")
    try blocks.run(
      { $0.write(other.id) },
      read: { row in
        try add(&row, numbers)
        return true
      }
    )
    pairs.forgetCount()
  }

  /// Adds the rows of a block of column one, with the terms that their numbers stand for.
  private func add(_ block: inout ColumnReader, _ numbers: [Int: UInt32]) throws {
    let place = PairBlock.place(block.number())
    guard place.side == .columnOne else { return }
    for entry in try block.withBytes({ try PairBlock.entries(in: $0) }) {
      guard let terms = numbers[entry.terms] else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "terms that are not there")
      }
      pairs.add(place.code, entry.partner, terms: terms)
    }
  }

  /// The terms of another release by their numbers there.
  private func termNumbers(of other: Release) throws -> [Int: UInt32] {
    var numbers: [Int: UInt32] = [:]
    let query = try statement(
      """
      SELECT terms.id, first, last, indicator, is_early, rationale.text FROM pair_terms AS terms
      LEFT JOIN pair_rationale AS rationale
      ON rationale.release = terms.release AND rationale.id = terms.rationale
      WHERE terms.release = ?
      """
    )
    try query.run(
      { $0.write(other.id) },
      read: { row in
        let number = row.int()
        numbers[number] = pairs.number(of: PairTerms(from: &row))
        return true
      }
    )
    return numbers
  }
}
