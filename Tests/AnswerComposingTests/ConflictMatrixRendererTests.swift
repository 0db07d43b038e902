import AnswerComposing
import CaseModel
import Testing

@Suite struct ConflictMatrixRendererTests {
  private var matrix: ConflictMatrix {
    let period = EffectivePeriod(first: ServiceDate(iso: "2020-01-01"), last: nil)
    return ConflictMatrix(
      date: ServiceDate(iso: "2024-08-01") ?? .first,
      setting: .practitioner,
      rows: [
        ConflictMatrix.Row(
          columnOne: "80053",
          columnTwo: "80048",
          state: .edit,
          indicator: 0,
          period: period,
          citation: CheckedClaims.citation
        ),
        ConflictMatrix.Row(columnOne: "80053", columnTwo: "99999", state: .notChecked),
      ],
      unknown: ["99999"]
    )
  }

  @Test func theTextNamesColumnsIndicatorAndDays() {
    let text = ConflictMatrixRenderer(matrix).text(width: 100)
    #expect(text.contains("80053     80048     0          2020-01-01      never paid together"))
    #expect(text.contains("not checked: no table covers the pair"))
    #expect(text.contains("Unknown codes: 99999."))
  }

  @Test func theObjectHasAMemberForEachPair() {
    let json = ConflictMatrixRenderer(matrix).json
    #expect(
      json.contains(
        #"{"columnOne":"80053","columnTwo":"80048","state":"edit","indicator":0,"from":"2020-01-01","to":null,"#
      )
    )
    #expect(json.contains(#""state":"notChecked","citations":[]}"#))
    #expect(!matrix.isWhole)
  }

  @Test func spreadsheetAndMarkdownHaveARowAPair() {
    let renderer = ConflictMatrixRenderer(matrix)
    #expect(renderer.csv.split(separator: "\r\n").count == 3)
    #expect(renderer.markdown.contains("| 80053 | 80048 | 0 | 2020-01-01 |  | never paid"))
  }
}
