import CaseModel

/// Units of an add-on code for time beyond a visit code.
struct AddedUnits {
  let row: AddedTime
  let minutes: Int

  /// One from the first threshold, then one for each further full step.
  var units: Int { minutes < row.starts ? 0 : (minutes - row.starts) / row.each + 1 }

  /// "G2212 x 2 (2 units)".
  var text: String { "\(row.addOn) x \(units) (\(units) unit\(units == 1 ? "" : "s"))" }

  /// The rule and what it gives: "Medicare adds G2212 to 99215 from 69 minutes, then 84, 99 …".
  var step: String {
    let next = (1...2).map { String(row.starts + $0 * row.each) }.joined(separator: ", ")
    let who = row.rule == "medicare" ? "Medicare adds" : "By CPT (other payers)"
    let verb = row.rule == "medicare" ? "" : " is added"
    let window = row.window.isEmpty ? "" : ", counting \(row.window)"
    let result = units == 0 ? "none" : "\(units) unit\(units == 1 ? "" : "s")"
    return
      "\(who) \(row.addOn)\(verb) to \(row.code) from \(row.starts) minutes, then \(next), each a full \(row.each)\(window): \(minutes) minutes give \(result)."
  }
}
