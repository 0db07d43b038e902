/// What is wrong with a segment, and in which of its elements.
struct SegmentProblem: Error {
  var element: Int?
  var problem: FieldProblem
}

extension Segment {
  /// Reads an element, and names it when that fails.
  func reading<Value>(_ element: Int, _ read: () throws -> Value) throws -> Value {
    do {
      return try read()
    } catch let problem as FieldProblem {
      throw SegmentProblem(element: element, problem: problem)
    }
  }

  /// An amount; nil when the element is empty.
  func amount(_ number: Int) throws -> String? {
    let text = element(number)
    return text.isEmpty ? nil : try reading(number) { try AmountReading.amount(text) }
  }

  /// Whole units; nil when the element is empty or has a fraction.
  func units(_ number: Int) throws -> Int? {
    let text = element(number)
    return text.isEmpty ? nil : try reading(number) { try FieldReading.units(text).units }
  }

  /// What is wrong with a segment that was not cut out whole or has no name.
  var damage: String {
    switch condition {
    case .whole:
      "no segment name before the element separator that the interchange header tells; mend the segment"
    case .tooLong:
      "longer than \(ClaimLimits.segmentBytes) bytes; a segment terminator is missing"
    case .cut: "the file ends inside the segment; send the whole file"
    case .stray: "text that is no X12 interchange, passed by up to the next ISA"
    }
  }
}
