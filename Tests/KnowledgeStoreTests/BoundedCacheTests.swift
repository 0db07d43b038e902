import Testing

@testable import KnowledgeStore

@Suite struct BoundedCacheTests {
  @Test func makesAValueOnce() {
    var cache = BoundedCache<Int, Int>(capacity: 4)
    var made = 0
    for _ in 0..<3 {
      let value = cache.value(7) {
        made += 1
        return 70
      }
      #expect(value == 70)
    }
    #expect(made == 1)
  }

  @Test func neverHoldsMoreThanTwiceItsCapacity() {
    var cache = BoundedCache<Int, Int>(capacity: 10)
    for number in 0..<1000 {
      #expect(cache.value(number) { -number } == -number)
      #expect(cache.count <= 20)
    }
  }

  @Test func keepsWhatIsAskedForAgainAndAgain() {
    var cache = BoundedCache<Int, Int>(capacity: 10)
    var made = 0
    for number in 0..<1000 {
      _ = cache.value(number) { number }
      _ = cache.value(-1) {
        made += 1
        return 0
      }
    }
    #expect(made == 1)
  }

  @Test func heavyValuesLeaveRoomForFew() {
    var cache = BoundedCache<Int, [Int]>(capacity: 100, weight: \.count)
    for number in 0..<50 {
      _ = cache.value(number) { Array(repeating: number, count: 40) }
      #expect(cache.count <= 6)
    }
    #expect(cache.value(49) { [] }.count == 40)
  }

  @Test func keepsAnAbsence() {
    var cache = BoundedCache<Int, Int?>(capacity: 4)
    var made = 0
    for _ in 0..<2 {
      let value = cache.value(7) {
        made += 1
        return nil
      }
      #expect(value == nil)
    }
    #expect(made == 1)
  }

  @Test func keepsNothingOfAFailure() throws {
    struct Failure: Error {}
    var cache = BoundedCache<Int, Int>(capacity: 2)
    #expect(throws: Failure.self) { try cache.value(1) { throw Failure() } }
    #expect(cache.value(1) { 5 } == 5)
  }
}
