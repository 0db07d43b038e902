import CaseModel
import CasePilot
import Testing

@Suite struct LookUpTests {
  private func page(
    _ thing: String,
    on day: String = "2024-08-01",
    all: Bool = false
  ) throws -> Answer {
    let date = try #require(ServiceDate(iso: day))
    return try BundledKnowledge.library.get().conversation()
      .lookUp(thing, for: Question("", date: date), showsAllEdits: all)
  }

  private func text(_ answer: Answer) -> String {
    answer.sentences.map(\.text).joined(separator: "\n")
  }

  private func partners(_ code: String, all: Bool) throws -> Int {
    let tables = try page(code, all: all).tables
    return try #require(tables.first { $0.title.hasPrefix("NCCI partners") }).rows.count
  }

  @Test func aProcedureShowsItsTables() throws {
    let page = try page("63042")
    let lines = text(page)
    for part in ["63042: ", "Global days 090", "MUE 1 a day", "bilateral 1", "NCCI pair edits"] {
      #expect(lines.contains(part), "\(part) in\n\(lines)")
    }
    #expect(page.tables.contains { $0.title.hasPrefix("NCCI partners") })
    #expect(page.sentences.allSatisfy { !$0.citations.isEmpty })
  }

  @Test func allEditsAreShownOnDemand() throws {
    let short = try partners("20610", all: false)
    let long = try partners("20610", all: true)
    #expect(short < long)
  }

  @Test(arguments: [
    ("M54.32", "M54.32: ", "Billable"), ("25", "Modifier 25: ", "NCCI"),
    ("POS22", "POS 22: ", "rate"),
    ("CO-97", "CO-97: ", "First: "), ("J3301", "J3301: ", "One unit is"), ("N290", "N290: ", ""),
  ]) func otherThingsHavePages(thing: String, start: String, part: String) throws {
    let page = try page(thing)
    #expect(page.headline.text.hasPrefix(start))
    #expect(part.isEmpty || text(page).contains(part))
    #expect(page.isAnswered)
  }

  @Test func aCategoryShowsWhatIsBelowIt() throws {
    let page = try page("M54.3")
    #expect(text(page).contains("not billable"))
    #expect(page.tables.first?.rows.contains { $0.first == "M54.32" } == true)
  }

  @Test func anUnknownCodeIsSaid() throws {
    #expect(try page("99999").verdict.reason == .unknownCode)
  }

  @Test func severalCodesAreCompared() throws {
    let date = try #require(ServiceDate(iso: "2024-08-01"))
    let answer = try BundledKnowledge.library.get().conversation()
      .compare(["29880", "29881"], for: Question("", date: date))
    let table = try #require(answer?.tables.first)
    #expect(table.columns == ["", "29880", "29881"])
    #expect(table.rows.contains { $0.first == "Global days" })
  }
}

extension LookUpTests {
  /// What a code ends in is no unit, and what it begins with no reason of a denial.
  @Test(arguments: ["S52.501D", "B20", "A41.9", "s52.501d"])
  func aDiagnosisIsReadWhole(text: String) throws {
    let page = try page(text)
    #expect(page.headline.text.hasPrefix("\(text.uppercased()): "))
    #expect(self.text(page).contains("Billable"))
  }

  @Test func whatElseTheCharactersMeanIsSaid() throws {
    let page = try page("B20")
    #expect(page.caveats.contains { $0.text.hasPrefix("Also: B20: partly or wholly") })
  }
}
