/// A list of texts in order, looked up by halving; it is read from bytes without making a string of each.
package struct SortedTexts: Sendable {
  private let bytes: [UInt8]
  /// Where each text begins; one more than there are texts.
  private let starts: [Int32]

  /// Takes texts that are sorted by their bytes and differ from each other.
  package init(sorted texts: [String]) {
    var bytes: [UInt8] = []
    var starts: [Int32] = [0]
    for text in texts {
      bytes += text.utf8
      starts.append(Int32(bytes.count))
    }
    self.bytes = bytes
    self.starts = starts
  }

  package var count: Int { starts.count - 1 }

  /// The place of a text, nil when it is not in the list.
  package func number(of text: String) -> Int? {
    var text = text
    return text.withUTF8 { wanted in
      var (low, high) = (0, count)
      while low < high {
        let middle = (low + high) / 2
        switch order(middle, wanted) {
        case 0: return middle
        case ..<0: low = middle + 1
        default: high = middle
        }
      }
      return nil
    }
  }

  /// Negative when the text at a place comes before the wanted one, positive when after.
  private func order(_ number: Int, _ wanted: UnsafeBufferPointer<UInt8>) -> Int {
    let (start, end) = (Int(starts[number]), Int(starts[number + 1]))
    let shared = min(end - start, wanted.count)
    for offset in 0..<shared where bytes[start + offset] != wanted[offset] {
      return Int(bytes[start + offset]) - Int(wanted[offset])
    }
    return end - start - wanted.count
  }

  /// Whether `left` stands before `right` in such a list.
  package static func isOrdered(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  package func encode(into writer: inout ByteWriter) {
    writer.write(starts)
    writer.write(bytes)
  }

  package init(from reader: inout ByteReader) throws {
    starts = try reader.readInt32s()
    bytes = try reader.readBytes()
    guard starts.first == 0, starts.last == Int32(bytes.count),
      zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 })
    else { throw ByteReader.Damaged() }
  }
}
