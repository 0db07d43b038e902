import CaseModel

/// Writes a checked record as one line of JSON, schema `casepilot.check/1`.
///
/// Of a patient nothing is written; a claim is known by its own control number.
package struct CheckJSONRenderer {
  package static let schema = "casepilot.check/1"

  package init() {}

  package func line(_ record: CheckedRecord) -> String {
    var json = JSONText()
    json.object { json in
      json.pair("schema", Self.schema)
      switch record {
      case .claim(let checked): write(checked, &json)
      case .unreadable(let fault): write(fault, as: "error", &json)
      case .notice(let fault): write(fault, as: "notice", &json)
      }
    }
    return json.text
  }

  private func write(_ fault: ClaimFault, as name: String, _ json: inout JSONText) {
    if let claim = fault.claim { json.pair("claim", claim) }
    json.pair("place", fault.place)
    json.pair(name, fault.message)
  }

  private func write(_ checked: CheckedClaim, _ json: inout JSONText) {
    json.pair("claim", checked.claim.id)
    json.pair("verdict", checked.verdict.rawValue)
    json.key("lines")
    json.array { json in
      for line in checked.claim.lines { write(line, &json) }
    }
    json.key("findings")
    json.array { json in
      for finding in checked.findings { write(finding, &json) }
    }
    json.key("notChecked")
    json.array { json in
      for gap in checked.gaps { write(gap, &json) }
    }
    json.list("searched", checked.searched)
    json.key("switchedOff")
    json.object { json in
      for (rule, count) in checked.switchedOff.sorted(by: { $0.key < $1.key }) {
        json.pair(rule, count)
      }
    }
  }

  private func write(_ line: ServiceLine, _ json: inout JSONText) {
    json.object { json in
      json.pair("number", line.number)
      json.pair("code", line.code)
      json.list("modifiers", line.modifiers)
      if let units = line.units { json.pair("units", units) }
      if let minutes = line.minutes { json.pair("minutes", minutes) }
      if let charge = line.charge { json.pair("charge", charge) }
      if let date = line.date { json.pair("date", date.description) }
      if let date = line.lastDate { json.pair("lastDate", date.description) }
      if let place = line.place { json.pair("place", place) }
      json.list("diagnoses", line.diagnoses)
    }
  }

  private func write(_ finding: ClaimFinding, _ json: inout JSONText) {
    json.object { json in
      json.pair("rule", finding.rule)
      json.pair("severity", finding.severity.rawValue)
      json.key("lines")
      json.array { json in
        for number in finding.lines { json.value(number) }
      }
      json.pair("text", finding.text)
      if !finding.reasons.isEmpty { json.list("reasons", finding.reasons) }
      if let action = finding.action { json.pair("action", action) }
      if let appeal = finding.appeal { json.pair("appeal", appeal) }
      json.key("citations")
      json.array { json in
        for citation in finding.citations { json.value(citation) }
      }
      if finding.isPractice { json.pair("practice", true) }
    }
  }

  private func write(_ gap: CheckGap, _ json: inout JSONText) {
    json.object { json in
      json.pair("what", gap.what)
      json.pair("why", gap.why)
      json.pair("essential", gap.isEssential)
    }
  }
}
