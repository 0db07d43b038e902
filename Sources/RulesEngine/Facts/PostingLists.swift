import CaseModel

/// For each numbered term the facts that have it, in one flat run.
struct PostingLists: Sendable {
  /// Where each list begins; one more than there are lists.
  private let starts: [Int32]
  private let facts: [Int32]

  init(_ lists: [[Int32]]) {
    var starts: [Int32] = [0]
    var facts: [Int32] = []
    for list in lists {
      facts += list
      starts.append(Int32(facts.count))
    }
    self.starts = starts
    self.facts = facts
  }

  var count: Int { starts.count - 1 }

  subscript(_ term: Int) -> ArraySlice<Int32> { facts[Int(starts[term])..<Int(starts[term + 1])] }

  func encode(into writer: inout ByteWriter) {
    writer.write(starts)
    writer.write(facts)
  }

  /// Throws when a list names a fact that is not one of `factCount`.
  init(from reader: inout ByteReader, factCount: Int) throws {
    starts = try reader.readInt32s()
    facts = try reader.readInt32s()
    guard starts.first == 0, starts.last == Int32(facts.count),
      zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 }),
      facts.allSatisfy({ $0 >= 0 && Int($0) < factCount })
    else { throw ByteReader.Damaged() }
  }
}
