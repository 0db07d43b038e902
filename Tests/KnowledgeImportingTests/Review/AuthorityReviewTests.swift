import CaseModel
import Testing

/// Authorities that nobody could look up.
@Suite struct AuthorityReviewTests {
  private func problems(_ source: String) throws -> [String] {
    try ReviewSample.faults(knowledge: ["sources.yaml": source]).map(\.problem)
  }

  @Test func anEditionOrADayOfReadingIsNeeded() throws {
    let address = "address: 'https://example.org'"
    #expect(try problems("- {id: manual, title: M, edition: '2024', \(address)}\n") == [])
    #expect(try problems("- {id: manual, title: M, read: 2026-01-01, \(address)}\n") == [])
    #expect(
      try problems("- {id: manual, title: M, \(address)}\n") == ["an authority without edition"]
    )
  }

  @Test func anAddressIsNeeded() throws {
    let problems = try problems("- {id: manual, title: M, edition: '2024'}\n")
    #expect(problems == ["an authority without address"])
  }
}
