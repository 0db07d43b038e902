import CaseModel
import Testing

@testable import KnowledgeImporting

@Suite struct CodeListReaderTests {
  private func kinds(_ name: String, _ lines: [String]) throws -> [TableKind] {
    let samples = try OfficialSamples()
    let path = try samples.file(name, lines.joined(separator: "\r\n") + "\r\n")
    let outcome = try samples.run(path)
    #expect(outcome.items.allSatisfy { $0.report.refused == 0 })
    return outcome.items.compactMap(\.release?.kind)
  }

  @Test func tellsTheListsApart() throws {
    let short = "Cholera due to Vibrio cholerae".padding(60)
    #expect(
      try kinds(
        "icd10cm_order_2025.txt",
        (1...5).map { "0000\($0) A00\($0)    1 \(short) Cholera number \($0)" }
      )
        == [.icd10cm]
    )
    #expect(
      try kinds("icd10cm-codes-2024.txt", (1...5).map { "A00\($0)    Cholera number \($0)" }) == [
        .icd10cm
      ]
    )
    #expect(
      try kinds(
        "icd10pcs-codes-2024.txt",
        (1...5).map { "001607\($0) Bypass of something, Open Approach" }
      )
        == [.icd10pcs]
    )
    #expect(
      try kinds("2018_I10gem.txt", (1...5).map { "A00\($0)    001\($0)  10000" }) == [.equivalence]
    )
  }

  /// COVID-19, the last but one of the codes file, has no small letter.
  @Test(arguments: [
    ("icd10cm-codes-2024.txt", "A00", "U071    COVID-19"),
    ("icd10pcs-codes-2024.txt", "001607", "XW033E5 REMDESIVIR"),
  ]) func aTitleInCapitalsIsATitle(name: String, stem: String, last: String) throws {
    let pad = String(repeating: " ", count: 8 - stem.utf8.count - 1)
    let lines = (1...8).map { "\(stem)\($0)\(pad)Title number \($0)" } + [last]
    let samples = try OfficialSamples()
    let path = try samples.file(name, lines.joined(separator: "\r\n") + "\r\n")
    let item = try #require(try samples.run(path).items.first)
    #expect(item.report.accepted == 9)
    #expect(item.report.refused == 0)
  }

  @Test func inpatientCodesAndMapsAreFound() throws {
    let samples = try OfficialSamples()
    let codes = try samples.file(
      "icd10pcs-codes-2024.txt",
      (1...5).map { "001607\($0) Bypass number \($0)" }.joined(separator: "\r\n")
    )
    let rows = ["A021 0031 10111", "A021 99591 10112", "A001 0010 00000", "A009 NoDx 11000"]
    let map = try samples.file("2018_I10gem.txt", rows.joined(separator: "\n") + "\n")
    try samples.run(codes, map)
    let source = try samples.knowledge()
    let day = try OfficialSamples.date("2024-01-01")
    #expect(try source.inpatientProcedure("0016073", on: day).title == "Bypass number 3")
    #expect(try source.inpatientProcedure("0016079", on: day).title == nil)
    let found = try #require(try source.equivalences(of: "A021").first)
    #expect(found.isForward)
    #expect(found.rows.map(\.target) == ["0031", "99591"])
    #expect(found.rows.map(\.choice) == [1, 2])
    #expect(try source.equivalences(of: "A009").first?.rows.map(\.target) == [""])
    #expect(try source.equivalences(of: "Z99").isEmpty)
  }

  @Test func theIndexKeepsItsTree() throws {
    let samples = try OfficialSamples()
    let path = try samples.file(
      "icd10cm_index_2026.xml",
      """
      <ICD10CM.index><version>2026</version><letter><title>S</title>
      <mainTerm><title>Sciatica <nemod>(infective)</nemod></title><code>M54.3-</code>
       <term level="1"><title>due to disc disorder</title><see>Disorder, disc</see></term></mainTerm>
      </letter></ICD10CM.index>
      """
    )
    let item = try #require(try samples.run(path).items.first)
    #expect(item.release?.kind == .diagnosisIndex)
    #expect(item.report.accepted == 2)
  }
}

extension String {
  fileprivate func padding(_ width: Int) -> String {
    self + String(repeating: " ", count: width - count)
  }
}
