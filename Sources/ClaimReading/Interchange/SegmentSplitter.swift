/// Cuts a stream of bytes into the segments of one or more X12 interchanges.
///
/// Each interchange header sets its own separators. Line breaks between and inside segments count for nothing,
/// unless they are the terminator.
struct SegmentSplitter {
  private var separators: Separators?
  private var isSmall = false
  private var rest: [UInt8] = []
  private var isTooLong = false
  private var number = 0
  private var hasToldStray = false

  /// Takes a block and hands out the segments that it ends.
  ///
  /// Throws `ClaimReadingError` when the first header does not tell its separators.
  mutating func feed<State>(
    _ block: ByteView,
    _ state: inout State,
    _ each: (inout State, Segment) throws -> Void
  ) throws {
    var offset = 0
    while offset < block.count {
      if let separators {
        offset = try scan(block, from: offset, separators, &state, each)
      } else {
        offset = try readHeader(block, from: offset, &state, each)
      }
    }
  }

  /// Hands out the segment that the end of the file cuts.
  mutating func finish<State>(
    _ state: inout State,
    _ each: (inout State, Segment) throws -> Void
  ) throws {
    let nothing = ByteView(start: nil, count: 0)
    if let separators, !rest.isEmpty || isTooLong {
      try hand(nothing, separators, hasBreaks: true, isCut: true, &state, each)
    }
    guard separators == nil, !rest.isEmpty else { return }
    _ = try readHeader(nothing, from: 0, &state, each)
    guard separators == nil, !rest.isEmpty else { return }
    if number == 0 { throw ClaimReadingError.brokenInterchange(segment: 1) }
    try handStray(&state, each)
  }

  private mutating func scan<State>(
    _ block: ByteView,
    from offset: Int,
    _ separators: Separators,
    _ state: inout State,
    _ each: (inout State, Segment) throws -> Void
  ) throws -> Int {
    var start = offset
    if rest.isEmpty, !isTooLong {
      while start < block.count, Self.isBlank(block[start]) { start += 1 }
    }
    var hasBreaks = !rest.isEmpty
    var end = start
    while end < block.count, block[end] != separators.segment {
      if block[end] <= 13 { hasBreaks = true }
      end += 1
    }
    guard end < block.count else {
      keep(block.part(start, end))
      return end
    }
    try hand(
      block.part(start, end),
      separators,
      hasBreaks: hasBreaks,
      isCut: false,
      &state,
      each
    )
    return end + 1
  }

  private mutating func keep(_ bytes: ByteView) {
    let room = ClaimLimits.segmentBytes - rest.count
    if bytes.count > room { isTooLong = true }
    rest += bytes.prefix(max(0, room))
  }

  /// Hands out a segment of which `rest` and then `bytes` are the text.
  private mutating func hand<State>(
    _ bytes: ByteView,
    _ separators: Separators,
    hasBreaks: Bool,
    isCut: Bool,
    _ state: inout State,
    _ each: (inout State, Segment) throws -> Void
  ) throws {
    if rest.isEmpty, !hasBreaks, !isSmall, bytes.count <= ClaimLimits.segmentBytes,
      !Self.beginsInterchange(bytes)
    {
      if bytes.isEmpty { return }
      number += 1
      let segment = Segment(
        number: number,
        bytes: bytes,
        original: bytes,
        separators: separators
      )
      if segment.name == "IEA" { self.separators = nil }
      return try each(&state, segment)
    }
    keep(bytes)
    try handKept(separators, isCut: isCut, &state, each)
  }

  /// Hands out the segment that is kept in `rest`, or turns to reading it as the next interchange header.
  private mutating func handKept<State>(
    _ separators: Separators,
    isCut: Bool,
    _ state: inout State,
    _ each: (inout State, Segment) throws -> Void
  ) throws {
    let whole = rest
    rest.removeAll(keepingCapacity: true)
    if whole.withUnsafeBufferPointer(Self.beginsInterchange), !isTooLong {
      rest = whole + (isCut ? [] : [separators.segment])
      self.separators = nil
      return
    }
    let text = whole.filter { $0 != 10 && $0 != 13 }
    if text.allSatisfy(Self.isBlank), !isTooLong { return }
    number += 1
    let condition: Segment.Condition = isTooLong ? .tooLong : isCut ? .cut : .whole
    isTooLong = false
    try handCopy(text, separators, condition, &state, each)
  }

  private mutating func handCopy<State>(
    _ text: [UInt8],
    _ separators: Separators,
    _ condition: Segment.Condition,
    _ state: inout State,
    _ each: (inout State, Segment) throws -> Void
  ) throws {
    let capitals = isSmall ? text.map(\.capital) : text
    try text.withUnsafeBufferPointer { original in
      try capitals.withUnsafeBufferPointer { bytes in
        let segment = Segment(
          number: number,
          bytes: bytes,
          original: original,
          separators: separators,
          condition: condition
        )
        if segment.name == "IEA" { self.separators = nil }
        try each(&state, segment)
      }
    }
  }
}

extension SegmentSplitter {
  /// Gathers bytes until they tell the separators, hands out the header and takes what follows it.
  private mutating func readHeader<State>(
    _ block: ByteView,
    from offset: Int,
    _ state: inout State,
    _ each: (inout State, Segment) throws -> Void
  ) throws -> Int {
    var start = offset
    if rest.isEmpty {
      while start < block.count, Self.isBlankOrMark(block[start]) { start += 1 }
    }
    let end = min(block.count, start + max(0, Separators.longestHeader - rest.count))
    rest += block.part(start, end)
    while true {
      switch rest.withUnsafeBufferPointer(Separators.read) {
      case .needsMore: return end
      case .broken:
        if number == 0 { throw ClaimReadingError.brokenInterchange(segment: 1) }
        try handStray(&state, each)
      case .found(let separators, let length):
        let text = rest
        rest = []
        try begin(text, separators, length, &state, each)
        return end
      }
    }
  }

  private mutating func begin<State>(
    _ text: [UInt8],
    _ separators: Separators,
    _ length: Int,
    _ state: inout State,
    _ each: (inout State, Segment) throws -> Void
  ) throws {
    self.separators = separators
    isSmall = text[0] >= 97
    number += 1
    try handCopy(Array(text[..<length]), separators, .whole, &state, each)
    try text.withUnsafeBufferPointer {
      try feed($0.part(min(length + 1, $0.count), $0.count), &state, each)
    }
  }

  /// Passes by what is no interchange, up to the next one; it is told once for a file.
  private mutating func handStray<State>(
    _ state: inout State,
    _ each: (inout State, Segment) throws -> Void
  ) throws {
    let text = rest
    let next = text.indices.dropFirst().first { text[$0...].starts(with: "ISA".utf8) }
    rest = Array(text[(next ?? max(1, text.count - 3))...])
    guard !hasToldStray else { return }
    hasToldStray = true
    let none = Separators(element: 0, component: 0, segment: 0)
    number += 1
    try handCopy([], none, .stray, &state, each)
  }

  private static func beginsInterchange(_ bytes: ByteView) -> Bool {
    bytes.count > 3 && bytes[0] | 32 == 105 && bytes.part(0, 3).spells("ISA")
      && !bytes[3].isDigit && !bytes[3].isLetter
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 10 || byte == 13 || byte == 32 || byte == 9
  }

  private static func isBlankOrMark(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == 0xef || byte == 0xbb || byte == 0xbf
  }
}
