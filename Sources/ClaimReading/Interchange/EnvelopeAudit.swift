import CaseModel

/// Holds the trailers of an X12 file against what they count and number.
///
/// What it finds is no fault of the claims, though a payer may refuse the whole file for it.
struct EnvelopeAudit {
  /// Whether a segment is a header or trailer.
  static func isEnvelope(_ name: SegmentName) -> Bool {
    switch name {
    case "ISA", "GS", "ST", "SE", "GE", "IEA": true
    default: false
    }
  }

  /// A level of the envelope: its header, its trailer and what the trailer counts.
  private struct Level {
    var header: SegmentName
    var trailer: SegmentName
    var unit: String
    /// The element of the header that the trailer repeats.
    var control: Int
    var isOpen = false
    var number: [UInt8] = []
    var count = 0
    var place = ""
  }

  /// Segments since the header of the transaction set, itself counted.
  private var segments = 0

  private var hasToldHeader = false

  private var levels = [
    Level(header: "ISA", trailer: "IEA", unit: "functional groups", control: 13),
    Level(header: "GS", trailer: "GE", unit: "transaction sets", control: 6),
    Level(header: "ST", trailer: "SE", unit: "segments", control: 2),
  ]

  /// The faults that a segment shows.
  mutating func take(_ segment: Segment, _ name: SegmentName) -> [ClaimFault] {
    segments += 1
    return Self.isEnvelope(name) ? takeEnvelope(segment, name) : []
  }

  private mutating func takeEnvelope(_ segment: Segment, _ name: SegmentName) -> [ClaimFault] {
    if let depth = levels.firstIndex(where: { $0.header == name }) {
      return open(depth, segment)
    }
    if let depth = levels.firstIndex(where: { $0.trailer == name }) {
      return close(depth, segment)
    }
    return []
  }

  /// The levels that the end of the file leaves open.
  mutating func finish() -> [ClaimFault] { leave(0) }

  private mutating func open(_ depth: Int, _ segment: Segment) -> [ClaimFault] {
    var faults = leave(depth)
    if depth > 0 {
      levels[depth - 1].count += 1
      if !levels[0].isOpen, !hasToldHeader {
        hasToldHeader = true
        let words =
          "no ISA before it; its separators are taken as they look, and a payer refuses the file"
        faults.append(ClaimFault(place: segment.place, message: words))
      }
    }
    levels[depth].isOpen = true
    levels[depth].number = Array(segment.element(levels[depth].control).trimmed)
    levels[depth].count = 0
    if depth == 2 { segments = 1 }
    levels[depth].place = segment.place
    return faults
  }

  private mutating func close(_ depth: Int, _ segment: Segment) -> [ClaimFault] {
    var faults = leave(depth + 1)
    if depth == 2 { levels[2].count = segments }
    let level = levels[depth]
    guard level.isOpen else {
      if depth == 0, hasToldHeader { return faults }
      let words = "no \(level.header) before it; a payer refuses the file"
      return faults + [ClaimFault(place: segment.place, message: words)]
    }
    levels[depth].isOpen = false
    let told = segment.element(1).trimmed.wholeNumber
    if told != level.count {
      let says = told.map { "counts \($0) \(level.unit)" } ?? "counts no \(level.unit)"
      faults.append(
        ClaimFault(
          place: segment.place(element: 1),
          message: "\(says), and there are \(level.count); a payer refuses the file"
        )
      )
    }
    if !segment.element(2).trimmed.elementsEqual(level.number) {
      faults.append(
        ClaimFault(
          place: segment.place(element: 2),
          message: "not the control number of its \(level.header); a payer refuses the file"
        )
      )
    }
    return faults
  }

  /// Closes what is open from a depth inwards without its trailer.
  private mutating func leave(_ depth: Int) -> [ClaimFault] {
    var faults: [ClaimFault] = []
    for inner in levels.indices.dropFirst(depth).reversed() where levels[inner].isOpen {
      levels[inner].isOpen = false
      let words =
        "no \(levels[inner].trailer) closes it; the file may be cut, and a payer refuses it"
      faults.append(ClaimFault(place: levels[inner].place, message: words))
    }
    return faults
  }
}
