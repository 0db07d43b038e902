import CaseModel
import Foundation
import KnowledgeStore

/// Reads PTP rows; what follows the two codes repeats in thousands of rows and is parsed once.
struct PairEditRows {
  /// What the columns after the codes came to: the number of their terms, or why they are refused.
  private struct Tail {
    var terms: UInt32?
    var reason = ""
    var thing = ""
  }

  /// Where the bytes of columns that were parsed stand in `known`.
  private struct Place {
    var start: Int
    var count: Int
    var terms: UInt32
  }

  private static let longestRationale = 200

  private var places: [UInt64: Place] = [:]
  private var known: [UInt8] = []
  private(set) var accepted = 0
  private var told = 0

  /// Whether a line has two codes and a day where a row has them.
  static func isRow(_ line: UnsafeRawBufferPointer) -> Bool {
    guard line.count > 20, line[5] == 9, line[11] == 9,
      ProcedureBytes.packed(line, from: 0, to: 5) != nil,
      ProcedureBytes.packed(line, from: 6, to: 11) != nil
    else { return false }
    let cells = line.prefix(60).split(separator: 9, maxSplits: 4, omittingEmptySubsequences: false)
    return cells.count > 3 && cells[3].count == 8 && ProcedureBytes.number(cells[3]) != nil
  }

  mutating func read(
    _ line: UnsafeRawBufferPointer,
    number: Int,
    into batch: ReleaseBatch,
    report: inout ImportReport
  ) {
    guard line.count > 12, line[5] == 9, line[11] == 9,
      let one = ProcedureBytes.packed(line, from: 0, to: 5),
      let two = ProcedureBytes.packed(line, from: 6, to: 11)
    else { return refuse(line, number, &report) }
    let rest = UnsafeRawBufferPointer(rebasing: line[12...])
    let key = Self.hash(rest)
    if let place = places[key], isSame(place, rest) {
      batch.insertPair(one, two, terms: place.terms)
    } else {
      let fresh = parse(rest, batch)
      guard let terms = fresh.terms else {
        return report.refuse(line: number, fresh.reason, thing: fresh.thing)
      }
      places[key] = Place(start: known.count, count: rest.count, terms: terms)
      known += rest
      batch.insertPair(one, two, terms: terms)
    }
    accepted += 1
  }

  /// Tells the report of the rows since the last time.
  mutating func tell(_ report: inout ImportReport) {
    report.accept(accepted - told)
    told = accepted
  }

  private func refuse(
    _ line: UnsafeRawBufferPointer,
    _ number: Int,
    _ report: inout ImportReport
  ) {
    if line.allSatisfy({ $0 <= 32 || $0 == 26 }) { return }
    let cells = line.prefix(200).split(separator: 9, omittingEmptySubsequences: false)
    guard cells.count >= 7 || line.count > 200 else {
      return report.refuse(
        line: number,
        "the row has \(cells.count) columns instead of 7",
        thing: OfficialText.cell(line.prefix(40))
      )
    }
    let isFirst = cells[0].count != 5 || ProcedureBytes.packed(line, from: 0, to: 5) == nil
    let text = OfficialText.cell(isFirst ? cells[0] : cells[1])
    report.refuse(line: number, ProcedureBytes.refusal(of: text), thing: text)
  }

  private func parse(_ rest: UnsafeRawBufferPointer, _ batch: ReleaseBatch) -> Tail {
    let bytes = Array(rest.prefix(1000))
    func refusal(_ reason: String, _ thing: some BidirectionalCollection<UInt8>) -> Tail {
      Tail(terms: nil, reason: reason, thing: OfficialText.cell(thing.prefix(60)))
    }
    let cells = bytes.split(separator: 9, omittingEmptySubsequences: false)
    guard cells.count == 5 else {
      return refusal("the row has \(cells.count + 2) columns instead of 7", bytes)
    }
    guard let begun = ProcedureBytes.day(cells[1]) else {
      return refusal("the effective date is no day", cells[1])
    }
    let ended = ProcedureBytes.day(cells[2])
    guard ended != nil || cells[2].elementsEqual("*".utf8) || cells[2].isEmpty else {
      return refusal("the deletion date is neither a day nor '*'", cells[2])
    }
    guard cells[3].count == 1, let digit = cells[3].first, [48, 49, 57].contains(digit) else {
      return refusal("the modifier indicator is none of 0, 1 and 9", cells[3])
    }
    guard rest.count < 1000, cells[4].count <= Self.longestRationale else {
      return refusal("the rationale is longer than \(Self.longestRationale) bytes", cells[4])
    }
    let terms = PairTerms(
      first: begun.number,
      last: ended?.number ?? 0,
      indicator: Int(digit) - 48,
      isEarly: cells[0].elementsEqual("*".utf8),
      rationale: OfficialText.cell(cells[4])
    )
    return Tail(terms: batch.pairTerms(terms))
  }

  @inline(__always)
  private func isSame(_ place: Place, _ bytes: UnsafeRawBufferPointer) -> Bool {
    guard place.count == bytes.count, let right = bytes.baseAddress else { return false }
    return known.withUnsafeBytes { known in
      guard let left = known.baseAddress else { return false }
      return memcmp(left + place.start, right, bytes.count) == 0
    }
  }

  /// A quick hash, eight bytes at a time; bytes are compared where it matters.
  @inline(__always)
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
    var position = 0
    while position + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      hash = (hash ^ word) &* 0x9FB2_1C65_1E98_DF25
      hash ^= hash >> 32
      position += 8
    }
    while position < bytes.count {
      hash = (hash ^ UInt64(bytes[position])) &* 0x0000_0100_0000_01B3
      position += 1
    }
    return hash
  }
}
