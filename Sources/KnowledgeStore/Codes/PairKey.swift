import CaseModel

/// A column one and a column two code as one number.
enum PairKey {
  private static let span: Int64 = 60_466_176  // 36 to the power of 5

  static func of(_ columnOne: Code, _ columnTwo: Code) -> Int64 {
    columnOne.packed * span + columnTwo.packed
  }

  static func codes(_ key: Int64) -> (columnOne: Code, columnTwo: Code) {
    (Code(packedProcedure: key / span), Code(packedProcedure: key % span))
  }
}
