import AnswerComposing
import CaseModel
import Testing

@Suite struct CheckJSONRendererTests {
  @Test func aClaimIsOneObjectOfTheSchema() {
    let gap = CheckGap(what: "PTP edits", why: "no table")
    let record = CheckedClaims.claim(
      "A1",
      [CheckedClaims.finding(.willDeny)],
      gaps: [gap],
      switchedOff: ["b-rule": 2]
    )
    #expect(
      CheckJSONRenderer().line(record)
        == #"{"schema":"casepilot.check/1","claim":"A1","verdict":"findings","lines":["#
        + #"{"number":1,"code":"20610","modifiers":["RT"],"units":1,"charge":"100.00","date":"2024-08-01","place":"11","diagnoses":["M17.11"]},"#
        + #"{"number":2,"code":"20552","modifiers":[],"units":1,"date":"2024-08-01","diagnoses":[]}],"#
        + #""findings":[{"rule":"a-rule","severity":"willDeny","lines":[2],"text":"20552 is denied beside 20610.","reasons":["20610 is column 1."],"#
        + #""action":"Take \"20552\" off; or put 59 on it.","appeal":"Nothing.","#
        + #""citations":[{"source":"ptp","title":"NCCI PTP edits, 2024 Q3","edition":"","section":"row A/B","checked":true}]}],"#
        + #""notChecked":[{"what":"PTP edits","why":"no table","essential":true}],"searched":["NCCI PTP edits, 2024 Q3"],"switchedOff":{"b-rule":2}}"#
    )
  }

  @Test func aFaultNamesItsPlaceAndClaim() {
    let fault = ClaimFault(claim: "A2", place: "segment 31 SV1", message: "no code")
    #expect(
      CheckJSONRenderer().line(.unreadable(fault))
        == #"{"schema":"casepilot.check/1","claim":"A2","place":"segment 31 SV1","error":"no code"}"#
    )
    #expect(
      CheckJSONRenderer().line(.notice(ClaimFault(place: "line 2", message: "m")))
        == #"{"schema":"casepilot.check/1","place":"line 2","notice":"m"}"#
    )
  }

  @Test func nothingOfAPatientIsWritten() {
    let record = CheckedClaims.claim("A1", [CheckedClaims.finding(.look)])
    var report = CheckReport(CheckTextRenderer())
    let text = report.add([record]) + report.finish(CheckSummary())
    for written in [CheckJSONRenderer().line(record), CheckCSVRenderer().rows(record), text] {
      #expect(!written.contains("secret") && !written.contains("1950"))
    }
  }
}
