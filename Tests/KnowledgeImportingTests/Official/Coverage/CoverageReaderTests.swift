import CaseModel
import Testing

@testable import KnowledgeImporting

@Suite struct CoverageReaderTests {
  private func imported() throws -> OfficialSamples {
    let samples = try OfficialSamples()
    let tables = [
      (
        "article.csv",
        "article_id,article_version,article_type,title,article_pub_date,article_eff_date,article_end_date,description,status,date_retired\n52863,20,1,\"Billing and Coding: Epidural, steroid\",2023-01-01,2023-01-05 00:00:00,,\"<p>long\n\"\"text\"\"</p>\",A,\n"
      ),
      (
        "article_x_hcpc_code.csv",
        "article_id,article_version,hcpc_code_id,hcpc_code_version,hcpc_code_group,range,last_updated,long_description,short_description\n52863,20,64483,1,1,N,x,text,text\n52863,20,64484,1,1,N,x,text,text\n"
      ),
      (
        "article_x_icd10_covered.csv",
        "article_id,article_version,icd10_code_id,icd10_code_version,icd10_covered_group,range,last_updated,sort_order,description,asterisk\n52863,20,M54.16,1,1,N,x,1,d,N\n52863,20,M54.17,1,1,N,x,1,d,Y\n52863,20,M47.26,1,2,N,x,1,d,N\n52863,20,XX000,1,1,N,x,1,d,N\n"
      ),
      (
        "article_x_icd10_noncovered.csv",
        "article_id,article_version,icd10_code_id,icd10_code_version,icd10_noncovered_group,range,last_updated,sort_order,description\n52863,20,M54.50,1,1,N,x,1,d\n"
      ),
      (
        "article_x_contractor.csv",
        "article_id,article_version,article_type,contractor_id,contractor_type_id,contractor_version,last_updated\n52863,20,1,355,9,1,x\n"
      ),
      (
        "contractor_jurisdiction.csv",
        "contractor_id,contractor_type_id,contractor_version,state_id,last_updated,active_date,term_date\n355,9,1,48,x,2012-01-01,\n355,9,1,33,x,2012-01-01,\n355,9,1,5,x,2012-01-01,2015-01-01\n"
      ),
      (
        "state_lookup.csv",
        "state_id,state_abbrev,description\n48,TX,Texas\n33,DN,NY Downstate\n5,NF,California\n"
      ),
    ]
    for (name, text) in tables { _ = try samples.file(name, text) }
    let outcome = try samples.run(samples.folder.path)
    #expect(outcome.items.count == 1)
    #expect(outcome.items.first?.report.refused == 1)
    return samples
  }

  private func look(
    _ samples: OfficialSamples,
    _ diagnosis: String,
    state: String?,
    on date: String = "2024-08-01"
  ) throws -> [CoverageFinding] {
    try samples.knowledge().coverageDocuments(
      OfficialSamples.code("64483"),
      diagnosis: Code(diagnosis: diagnosis),
      state: state,
      on: OfficialSamples.date(date)
    ).findings
  }

  @Test func joinsArticlesServicesDiagnosesAndStates() throws {
    let samples = try imported()
    let covered = try #require(try look(samples, "M54.16", state: "TX").first)
    #expect(covered.document.number == 52863)
    #expect(covered.document.title == "Billing and Coding: Epidural, steroid")
    #expect(covered.isCovered == true)
    #expect(covered.parts == [1])
    #expect(covered.states == ["NY", "TX"])
    #expect(try look(samples, "M54.17", state: "NY").first?.hasNote == true)
    #expect(try look(samples, "M54.50", state: "TX").first?.isCovered == false)
    #expect(try look(samples, "Z00.00", state: "TX").first?.isCovered == .some(nil))
  }

  @Test func otherStatesAndEarlierDaysHaveNone() throws {
    let samples = try imported()
    #expect(try look(samples, "M54.16", state: "CA").isEmpty)
    #expect(try look(samples, "M54.16", state: "TX", on: "2022-12-31").isEmpty)
  }
}
