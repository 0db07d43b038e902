/// The characters that part the pieces of an X12 interchange, as its header tells them.
struct Separators: Hashable {
  var element: UInt8
  var component: UInt8
  var segment: UInt8

  /// What a start of an interchange tells.
  enum Reading {
    /// The separators and the length of the header segment without its terminator.
    case found(Separators, length: Int)
    /// The text ends before they are told.
    case needsMore
    case broken
  }

  /// No header is longer, even with elements of the wrong length.
  static let longestHeader = 512

  /// Reads `ISA` by its sixteen elements, so that blanks too many or too few do no harm; without an `ISA`, the
  /// separators that `GS` or `ST` show.
  static func read(_ text: ByteView) -> Reading {
    guard text.count > 3 else { return .needsMore }
    if text.part(0, 3).spells("ISA") { return header(text) }
    if text.part(0, 2).spells("GS") { return group(text, elements: 8) }
    if text.part(0, 2).spells("ST") { return group(text, elements: 2) }
    return .broken
  }

  private static func header(_ text: ByteView) -> Reading {
    let element = text[3]
    guard isSeparator(element) else { return .broken }
    guard let last = offset(ofSeparator: 16, element, in: text), last + 2 < text.count else {
      return text.count < longestHeader ? .needsMore : .broken
    }
    let (component, segment) = (text[last + 1], text[last + 2])
    let found = Separators(element: element, component: component, segment: segment)
    guard isSeparator(component), isSeparator(segment) || segment == 10 || segment == 13,
      Set([element, component, segment]).count == 3
    else { return .broken }
    return .found(found, length: last + 2)
  }

  /// The terminator is the first byte behind the last element that no version or number has.
  private static func group(_ text: ByteView, elements: Int) -> Reading {
    let element = text[2]
    guard isSeparator(element) else { return .broken }
    var end = offset(ofSeparator: elements, element, in: text).map { $0 + 1 } ?? text.count
    while end < text.count, text[end].isDigit || text[end].isLetter || text[end] == element {
      end += 1
    }
    guard end < text.count else { return text.count < longestHeader ? .needsMore : .broken }
    let component = element == UInt8(ascii: ":") ? UInt8(ascii: ">") : UInt8(ascii: ":")
    return .found(
      Separators(element: element, component: component, segment: text[end]),
      length: end
    )
  }

  private static func offset(ofSeparator number: Int, _ element: UInt8, in text: ByteView) -> Int? {
    var count = 0
    for index in 0..<min(text.count, longestHeader) where text[index] == element {
      count += 1
      if count == number { return index }
    }
    return nil
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    !byte.isDigit && !byte.isLetter && byte > 32 && byte < 127 || (28...31).contains(byte)
  }
}
