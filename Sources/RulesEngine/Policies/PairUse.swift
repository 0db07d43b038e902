import CaseModel

/// Lets a rule about two lines answer for the pair table too, whether or not its conditions looked there.
///
/// A general rule says nothing of a quarter that is not loaded, so its verdict is no better dated than the
/// table of pairs is.
enum PairUse {
  static func note(in firing: inout PolicyFiring, _ facts: CaseFacts) throws {
    guard firing.binding.count == 2, firing.headline != nil,
      isVerdictOnBilling(firing.policy.verdict),
      facts.lines[firing.binding[0]].code != facts.lines[firing.binding[1]].code
    else { return }
    let lookup = try facts.pair(firing.binding[0], firing.binding[1])
    let edit = lookup.edits.first(where: \.isInForce)
    var isOutside = false
    if case .outside = lookup.coverage { isOutside = true }
    // In a quarter that is loaded only a row that is there adds anything.
    guard isOutside || edit != nil,
      let use = TableUse(lookup.coverage, row: row(edit, firing, facts)),
      !firing.uses.contains(where: { $0.kind == use.kind })
    else { return }
    firing.uses.append(use)
  }

  private static func row(_ edit: PairEdit?, _ firing: PolicyFiring, _ facts: CaseFacts) -> String {
    guard let edit else {
      let codes = firing.binding.map { facts.lines[$0].code.description }
      return "searched \(codes.joined(separator: "/")) in both orders"
    }
    return "row \(edit.columnOne)/\(edit.columnTwo), indicator \(edit.indicator.rawValue)"
  }

  private static func isVerdictOnBilling(_ verdict: Verdict?) -> Bool {
    switch verdict {
    case .allowed, .allowedWithModifier, .notAllowed, .noEditFound, .conditional: true
    default: false
    }
  }
}
