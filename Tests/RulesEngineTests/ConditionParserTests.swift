import CaseModel
import RulesEngine
import Testing

@Suite struct ConditionParserTests {
  @Test(arguments: [
    ("line A is evaluation-and-management", Condition.Kind.lineClass, false),
    ("line B is not procedure", .lineClass, true),
    ("line B has global days in [000, 010]", .globalDays, false),
    ("no line A modifier in [25]", .lineModifier, true),
    ("pair A B has indicator in [0, 1]", .pairIndicator, false),
    ("the question does not mention surgery", .mentions, true),
    ("line A is ended", .isEnded, false),
    ("line A is an add-on of line B", .isAddOnOf, false),
    ("the date is before 2023-01-01", .dateBefore, false),
    ("it is established that visit-needs-25 of A", .established, false),
  ])
  func readsEveryForm(_ phrase: String, _ kind: Condition.Kind, _ isNegated: Bool) throws {
    let condition = try ConditionParser.parse(phrase)
    #expect(condition.kind == kind)
    #expect(condition.isNegated == isNegated)
    #expect(condition.phrase == phrase)
  }

  @Test func keepsLinesAndValues() throws {
    let condition = try ConditionParser.parse("pair A C has indicator in [0, 1]")
    #expect(condition.line == 0 && condition.otherLine == 2)
    #expect(condition.values == ["0", "1"])
  }

  @Test(arguments: [
    "line D is procedure", "line A has global days in [005]", "payer is nobody",
    "minutes at least forty", "the date is before yesterday", "line A has modifier in [25",
    "something else", "pair A B has indicator in [7]", "",
  ])
  func refusesWhatIsNotOne(_ phrase: String) {
    #expect(throws: ConditionParser.Refusal.self) { try ConditionParser.parse(phrase) }
  }

  @Test func everyFormComesBackFromBytes() throws {
    for form in ConditionGrammar.forms {
      let isOfDiagnoses = ["diagnosis", "diagnoses"].contains(form.template[0])
      let endsInDiagnosis = form.template.suffix(2) == ["diagnosis", "{other}"]
      let phrase = form.template.map { part in
        switch part {
        case "{line}": isOfDiagnoses ? "D" : "A"
        case "{other}": isOfDiagnoses || endsInDiagnosis ? "E" : "B"
        case "{number}": "3"
        case "{date}": "2024-08-01"
        case "{list}", "{word}": Self.value(form.kind)
        default: part
        }
      }.joined(separator: " ")
      let condition = try ConditionParser.parse(phrase)
      #expect(condition.kind == form.kind, "\(phrase)")
      var writer = ByteWriter()
      condition.encode(into: &writer)
      var reader = ByteReader(writer.bytes)
      #expect(try Condition(from: &reader) == condition)
    }
  }

  private static func value(_ kind: Condition.Kind) -> String {
    switch kind {
    case .payer: "medicare"
    case .setting: "asc"
    case .globalDays: "090"
    case .bilateral, .multipleProcedure, .assistant, .coSurgeon, .team, .professionalTechnical: "1"
    case .pairIndicator: "0"
    case .sex: "female"
    default: "thing"
    }
  }
}
