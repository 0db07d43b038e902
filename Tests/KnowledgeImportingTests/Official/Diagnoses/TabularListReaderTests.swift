import CaseModel
import Testing

@testable import KnowledgeImporting

@Suite struct TabularListReaderTests {
  private static let list = """
    <?xml version="1.0" encoding="utf-8"?>
    <ICD10CM.tabular><version>2026</version>
    <chapter><name>19</name><desc>Injury</desc>
     <excludes1><note>birth trauma (P10-P15)</note></excludes1>
     <section id="S00-S09"><desc>Injuries to the head</desc>
      <diag><name>S06</name><desc>Intracranial injury</desc>
       <sevenChrDef><extension char="A">initial encounter</extension><extension char="D">subsequent encounter</extension><extension char="S">sequela</extension></sevenChrDef>
       <diag><name>S06.0</name><desc>Concussion</desc>
        <diag><name>S06.0X</name><desc>Concussion</desc>
         <diag placeholder="true"><name>S06.0X0</name><desc>Concussion without loss of consciousness</desc></diag>
         <diag><name>S06.0X7</name><desc>Concussion with death</desc></diag>
        </diag></diag></diag></section></chapter>
    <chapter><name>13</name><desc>Musculoskeletal</desc>
     <section id="M50-M54"><desc>Other dorsopathies</desc>
      <diag><name>M54</name><desc>Dorsalgia</desc>
       <excludes1><note>psychogenic dorsalgia (F45.41)</note></excludes1>
       <diag><name>M54.1</name><desc>Radiculopathy</desc>
        <inclusionTerm><note>Lumbar neuritis &lt;NOS&gt;</note></inclusionTerm>
        <excludes2><note>neuralgia (M79.2)</note></excludes2>
        <diag><name>M54.16</name><desc>Radiculopathy, lumbar region</desc></diag>
       </diag>
       <diag><name>M54.5</name><desc>Low back pain</desc></diag></diag>
      <diag><name>T07</name><desc>Unspecified multiple injuries</desc>
       <sevenChrDef><extension char="A">initial encounter</extension></sevenChrDef></diag>
     </section></chapter>
    </ICD10CM.tabular>
    """

  private func imported() throws -> OfficialSamples {
    let samples = try OfficialSamples()
    let path = try samples.file("icd10c-tabular-April-1-2026.xml", Self.list)
    let item = try #require(try samples.run(path).items.first)
    #expect(item.report.refused == 0)
    #expect(item.release?.label == "ICD-10-CM FY2026 (April 1, 2026)")
    #expect(item.report.accepted == 15)
    return samples
  }

  private func record(_ text: String, _ samples: OfficialSamples) throws -> CodeRecord? {
    let code = try #require(Code(diagnosis: text))
    return try samples.knowledge().code(code, on: OfficialSamples.date("2026-05-01")).records.first
  }

  @Test func spellsOutSeventhCharacters() throws {
    let samples = try imported()
    #expect(try record("S06.0X0A", samples)?.isBillable == true)
    #expect(
      try record("S06.0X0A", samples)?.summary
        == "Concussion without loss of consciousness, initial encounter"
    )
    #expect(try record("S06.0X0", samples)?.isBillable == false)
    #expect(try record("T07.XXXA", samples)?.isBillable == true)
    #expect(try record("M54.16", samples)?.isBillable == true)
    #expect(try record("M54.1", samples)?.isBillable == false)
  }

  @Test func aDeathHasNoLaterEncounters() throws {
    let samples = try imported()
    #expect(try record("S06.0X7A", samples) != nil)
    #expect(try record("S06.0X7D", samples) == nil)
    #expect(try record("S06.0X7S", samples) == nil)
  }

  @Test func notesOfTheCodesAboveHoldToo() throws {
    let samples = try imported()
    let code = try #require(Code(diagnosis: "M54.16"))
    let found = try samples.knowledge().diagnosisNotes(code, on: OfficialSamples.date("2026-05-01"))
    #expect(found.block == "M50-M54")
    #expect(found.chapter == "13")
    #expect(found.notes.map(\.text).contains("psychogenic dorsalgia (F45.41)"))
    #expect(found.notes.first { $0.kind == .inclusionTerm }?.text == "Lumbar neuritis <NOS>")
    #expect(found.notes.first { $0.kind == .excludes2 }?.owner == "M541")
    let head = try #require(Code(diagnosis: "S06.0X0A"))
    let injury = try samples.knowledge().diagnosisNotes(
      head,
      on: OfficialSamples.date("2026-05-01")
    )
    #expect(injury.seventhCharacters["D"] == "subsequent encounter")
    #expect(injury.notes.contains { $0.owner == "19" && $0.kind == .excludes1 })
  }

  @Test func aDocumentTypeIsRefused() throws {
    let samples = try OfficialSamples()
    let text = Self.list.replacing(
      "<ICD10CM.tabular>",
      with: "<!DOCTYPE x [<!ENTITY a \"b\">]><ICD10CM.tabular>"
    )
    let path = try samples.file("icd10cm-tabular-2026.xml", text)
    let outcome = try samples.run(path)
    #expect(outcome.items.allSatisfy { $0.release == nil })
  }
}
