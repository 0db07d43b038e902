/// Tells an X12 claim file, which holds patients' details, from a question.
enum ClaimInterchange {
  /// Whether text begins as an interchange does: `ISA` and a separator, after blanks or a byte-order mark.
  static func begins(_ bytes: some Sequence<UInt8>) -> Bool {
    let blanks: Set<UInt8> = [9, 10, 13, 32, 0xef, 0xbb, 0xbf]
    let head = bytes.lazy.drop(while: blanks.contains).prefix(4).map { $0 | 0x20 }
    guard head.count == 4, head.prefix(3).elementsEqual("isa".utf8), let next = head.last else {
      return false
    }
    return !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next)
      && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) && next != 32
  }
}
