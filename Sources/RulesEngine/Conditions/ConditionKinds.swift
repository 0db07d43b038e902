/// A set of kinds of conditions, as bits.
package struct ConditionKinds: Hashable, Sendable {
  private var bits: UInt128 = 0

  package init(_ kinds: [Condition.Kind]) {
    // The raw values are below 128, which the shift relies on.
    for kind in kinds { bits |= 1 << UInt128(kind.rawValue) }
  }

  package func contains(_ kind: Condition.Kind) -> Bool {
    bits & (1 << UInt128(kind.rawValue)) != 0
  }

  package func isSubset(of other: ConditionKinds) -> Bool { bits & ~other.bits == 0 }

  package func meets(_ other: ConditionKinds) -> Bool { bits & other.bits != 0 }
}
