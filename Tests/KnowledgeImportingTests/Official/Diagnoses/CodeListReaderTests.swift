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
