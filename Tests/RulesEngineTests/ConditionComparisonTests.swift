import CaseModel
import RulesEngine
import Testing

/// Which conditions follow from others, and which exclude each other.
@Suite struct ConditionComparisonTests {
  /// A knee injection is an injection.
  private struct Graph: ConceptGraph {
    func ancestors(of concept: String) -> [String] {
      concept == "knee-injection" ? ["injection"] : []
    }
    func title(of concept: String) -> String? { nil }
    func descendants(of concept: String) -> [String] { [] }
  }

  private let comparison = ConditionComparison(graph: Graph())

  @Test(arguments: [
    ("line A is one of [20610]", "line A is one of [20600-20611]"),
    ("line A is one of [20610]", "line A is none of [99202-99215]"),
    ("line A is knee-injection", "line A is injection"),
    ("line A is not injection", "line A is not knee-injection"),
    ("the question mentions knee-injection", "the question mentions one of [injection, surgery]"),
    ("the question mentions none of [injection, surgery]", "the question does not mention surgery"),
    ("minutes at least 40", "minutes at least 30"),
    ("minutes under 30", "minutes under 40"),
    ("minutes at least 40", "minutes are told"),
    ("payer is commercial", "payer is not medicare"),
    ("line A has units above its limit", "line A has a unit limit"),
    ("modifier asked in [25]", "modifier asked in [25, 57]"),
    ("the date is on or after 2024-01-01", "the date is on or after 2021-01-01"),
    ("line A is in force", "line A is known"),
  ])
  func oneFollowsFromTheOther(_ left: String, _ right: String) throws {
    let (left, right) = (try ConditionParser.parse(left), try ConditionParser.parse(right))
    #expect(comparison.follows(right, from: left))
    #expect(!comparison.follows(left, from: right))
    #expect(!comparison.excludes(left, right))
  }

  @Test(arguments: [
    ("line A is one of [20610]", "line A is one of [99202-99215]"),
    ("line A is knee-injection", "line A is not injection"),
    ("the question mentions knee-injection", "the question mentions none of [injection]"),
    ("minutes at least 40", "minutes under 40"),
    ("minutes under 30", "minutes are not told"),
    ("payer is medicare", "payer is commercial"),
    ("line A is in force", "line A is ended"),
    ("line A is unknown", "line A has global days in [090]"),
    ("pair A B has no edit", "pair B A has indicator in [1]"),
    ("line A has global days in [000]", "line A has global days in [010, 090]"),
    ("it is established that x of A", "it is not established that x of A"),
    ("there is one line", "there are no lines"),
    ("the date is on or after 2024-01-01", "the date is before 2023-01-01"),
    ("age at least 18", "age under 18"),
  ])
  func oneExcludesTheOther(_ left: String, _ right: String) throws {
    let (left, right) = (try ConditionParser.parse(left), try ConditionParser.parse(right))
    #expect(comparison.excludes(left, right) && comparison.excludes(right, left))
  }

  @Test(arguments: [
    ("line A is injection", "line B is not injection"),
    ("the question mentions surgery", "the question does not mention injection"),
    ("line A has modifier in [25]", "no line A modifier in [59]"),
    ("line A is injection", "line A is knee-injection"),
    ("line A is injection", "line A is not knee-injection"),
    ("modifier asked in [25]", "modifier asked in [59]"),
    ("count of injection at least 3", "count of surgery under 2"),
    ("line A is one of [99213, 20610]", "line A is none of [99213]"),
  ])
  func bothMayHoldOrNot(_ left: String, _ right: String) throws {
    let (left, right) = (try ConditionParser.parse(left), try ConditionParser.parse(right))
    #expect(!comparison.excludes(left, right))
    #expect(!comparison.follows(right, from: left))
  }
}
