import CaseModel

/// Interned texts, each known by a number; texts lie in one byte array so that reading a compiled
/// table back costs a few copies and no string.
///
/// Numbers follow the first byte, then the length, then the bytes, so that the words which could be
/// a misspelling of another lie side by side.
struct WordTable: Sendable {
  private let bytes: [UInt8]
  /// Where each text starts; one more than there are texts.
  private let starts: [Int32]
  /// Open-addressed hash slots: a number, or -1.
  private let slots: [Int32]

  static let none: Int32 = -1

  init(_ texts: some Sequence<String>) {
    let sorted = Set(texts).map { Array($0.utf8) }.sorted(by: Self.isOrdered)
    var bytes: [UInt8] = []
    var starts: [Int32] = [0]
    for text in sorted {
      bytes += text
      starts.append(Int32(bytes.count))
    }
    self.bytes = bytes
    self.starts = starts
    slots = Self.slots(for: sorted)
  }

  var count: Int { starts.count - 1 }

  func number(of text: some Collection<UInt8>) -> Int32 {
    let mask = slots.count - 1
    var slot = Self.hash(text) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if isEqual(number, text) { return Int32(number) }
      slot = (slot + 1) & mask
    }
    return Self.none
  }

  func number(of text: String) -> Int32 { number(of: text.utf8) }

  func text(_ number: Int) -> String { String(decoding: slice(number), as: UTF8.self) }

  func slice(_ number: Int) -> ArraySlice<UInt8> {
    bytes[Int(starts[number])..<Int(starts[number + 1])]
  }

  func length(_ number: Int) -> Int { Int(starts[number + 1] - starts[number]) }

  private func isEqual(_ number: Int, _ text: some Collection<UInt8>) -> Bool {
    length(number) == text.count && slice(number).elementsEqual(text)
  }

  private static func isOrdered(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    if left.first != right.first { return (left.first ?? 0) < (right.first ?? 0) }
    if left.count != right.count { return left.count < right.count }
    return left.lexicographicallyPrecedes(right)
  }

  private static func slots(for texts: [[UInt8]]) -> [Int32] {
    var size = 8
    while size < texts.count * 2 { size *= 2 }
    var slots = [Int32](repeating: none, count: size)
    for (number, text) in texts.enumerated() {
      var slot = hash(text) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(number)
    }
    return slots
  }

  /// FNV-1a; the standard library's hash is seeded anew in each process.
  private static func hash(_ text: some Collection<UInt8>) -> Int {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: (value ^ (value >> 29)) & 0x7fff_ffff)
  }
}

extension WordTable {
  func encode(into writer: inout ByteWriter) {
    writer.write(String(decoding: bytes, as: UTF8.self))
    writer.write(starts)
    writer.write(slots)
  }

  init(from reader: inout ByteReader) throws {
    bytes = Array(try reader.readString().utf8)
    starts = try reader.readInt32s()
    slots = try reader.readInt32s()
    guard Self.isSound(bytes: bytes, starts: starts, slots: slots) else {
      throw ByteReader.Damaged()
    }
  }

  private static func isSound(bytes: [UInt8], starts: [Int32], slots: [Int32]) -> Bool {
    guard starts.first == 0, starts.last == Int32(bytes.count), slots.count >= 8,
      slots.count & (slots.count - 1) == 0, slots.count > starts.count - 1
    else { return false }
    var before: Int32 = 0
    for start in starts {
      if start < before { return false }
      before = start
    }
    var free = 0
    for slot in slots {
      if slot >= Int32(starts.count - 1) { return false }
      if slot < 0 { free += 1 }
    }
    return free > 0
  }
}
