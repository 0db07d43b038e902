import Testing

@testable import KnowledgeImporting

@Suite struct NcciNamesTests {
  private func names(_ path: String, _ members: String...) -> NcciNames {
    NcciNames(OfficialFile(path: path, members: members, size: 0, positions: []))
  }

  @Test(arguments: [
    ("ccipra-v302r0-f1.TXT", "2024 Q3"), ("ccioph-v322r0-f3.txt", "2026 Q3"),
    ("medicare-ncci-2026-q4-hospital-ptp-edits.zip", "2026 Q4"),
    ("MCR_MUE_DMESupplierServices_Eff_10-01-2026.csv", "2026 Q4"),
    ("add-code-edits-medicare-effective-06012026.zip", "2026 Q2"),
    ("AOC_V2025Q4_01-MCR.txt", "2025 Q4"),
  ])
  func tellTheQuarter(name: String, quarter: String) {
    #expect(names(name).quarter?.description == quarter)
  }

  @Test func aZipTellsWhatItsMemberDoesNot() {
    let found = names("/in/ccipra-v302r0-f2.zip", "data.txt")
    #expect(found.part == "f2")
    #expect(found.version == "v302r0")
    #expect(found.mention("ccipra"))
  }

  @Test(arguments: ["data.txt", "ccipra-v399r0-f9x.txt", "2024.txt", "q3.txt"])
  func saysNothingWhereThereIsNothing(name: String) {
    #expect(names(name).part == nil)
    #expect(names(name).quarter == nil)
  }
}
