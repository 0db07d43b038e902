import Testing

@testable import ClaimChecking

@Suite struct CheckBindingTests {
  @Test func lettersStandForWhatWasBound() {
    var binding = CheckBinding(line: 4, other: 2)
    binding.bind(line: 0)
    binding.bind(diagnosis: 7)
    #expect(binding.lines == [4, 2, 0])
    #expect(binding.diagnoses == [7])
    #expect((0..<3).map(binding.line) == [4, 2, 0])
    #expect(binding.holds(line: 2) && !binding.holds(line: 7))
    #expect(binding.holds(diagnosis: 7) && !binding.holds(diagnosis: 4))
  }

  @Test func coversWhatItHoldsInAnyOrder() {
    let pair = CheckBinding(line: 1, other: 3)
    #expect(pair.covers(CheckBinding(line: 3, other: 1)))
    #expect(pair.covers(CheckBinding(line: 3)))
    #expect(!CheckBinding(line: 3).covers(pair))
    #expect(pair.covers(CheckBinding()))
  }
}
