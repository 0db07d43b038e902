import AnswerComposing
import CaseModel
import Testing

@Suite struct CheckCSVRendererTests {
  @Test func aRowAFindingAndOneForACleanClaim() {
    let findings = [CheckedClaims.finding(.willDeny), CheckedClaims.finding(.look, on: [1, 2])]
    let rows = CheckCSVRenderer().rows(CheckedClaims.claim("A1", findings))
    #expect(
      rows.hasPrefix(
        #"A1,line 1,findings,willDeny,a-rule,2,20552,20552 is denied beside 20610.,"Take ""20552"" off; or put 59 on it.",Nothing.,"NCCI PTP edits, 2024 Q3, row A/B","#
          + "\r\n"
      )
    )
    #expect(rows.contains(",look,a-rule,1 2,20610 20552,"))
    #expect(CheckCSVRenderer().rows(CheckedClaims.claim("A2")) == "A2,line 1,clean,,,,,,,,,\r\n")
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@x"]) func aSpreadsheetTakesNothingForAFormula(
    _ id: String
  ) {
    #expect(CheckCSVRenderer().rows(CheckedClaims.claim(id)).hasPrefix("'\(id),"))
  }

  @Test func everyRowHasTheColumnsOfTheHeader() {
    let fault = ClaimFault(claim: nil, place: "line 3", message: "no code")
    let columns = CheckCSVRenderer.header.split(separator: ",").count
    #expect(CheckCSVRenderer().rows(.unreadable(fault)).count { $0 == "," } == columns - 1)
  }
}
