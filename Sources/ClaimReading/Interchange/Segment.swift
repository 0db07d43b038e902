/// One segment of an X12 interchange, valid only while it is handed over.
struct Segment {
  /// Counted through the file, the interchange header first, from 1.
  var number: Int
  /// The segment without its terminator and line breaks, in capitals when the file is in small letters.
  var bytes: ByteView
  /// The same with its letters as they stand in the file.
  var original: ByteView
  var separators: Separators
  var condition = Condition.whole

  /// What came of cutting the segment out of the file.
  enum Condition {
    case whole
    /// Longer than any segment may be; the end is left out.
    case tooLong
    /// The file ends before its terminator.
    case cut
    /// No segment, but text that is no interchange.
    case stray
  }

  /// The name in front: two or three letters and digits; empty when there is none.
  var name: SegmentName {
    let end = min(bytes.count, 4)
    for index in 0..<end where bytes[index] == separators.element {
      return SegmentName(bytes.part(0, index))
    }
    return SegmentName(bytes.part(0, bytes.count < 4 ? bytes.count : 0))
  }

  /// Walks through the elements, the first of which is number 1.
  var elements: ElementCursor {
    var cursor = ElementCursor(bytes, separator: separators.element)
    _ = cursor.next()
    return cursor
  }

  /// An element, counted from 1; empty when the segment does not have it.
  func element(_ number: Int) -> ByteView { Self.piece(of: bytes, number, separators.element) }

  /// The element with its letters as they stand in the file.
  func originalElement(_ number: Int) -> ByteView {
    Self.piece(of: original, number, separators.element)
  }

  /// A component of an element, both counted from 1.
  func component(_ number: Int, of element: ByteView) -> ByteView {
    Self.piece(of: element, number - 1, separators.component)
  }

  /// Walks through the components of an element.
  func components(of element: ByteView) -> ElementCursor {
    ElementCursor(element, separator: separators.component)
  }

  /// `segment 31 SV1`.
  var place: String { "segment \(number)\(name.isEmpty ? "" : " \(name)")" }

  /// `segment 31 SV1, element 2`.
  func place(element: Int) -> String { "\(place), element \(element)" }

  private static func piece(of text: ByteView, _ number: Int, _ separator: UInt8) -> ByteView {
    var start = 0
    for _ in 0..<number {
      guard let next = text.first(separator, from: start) else { return text.part(0, 0) }
      start = next + 1
    }
    return text.part(start, text.first(separator, from: start) ?? text.count)
  }
}
