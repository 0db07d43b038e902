import CaseModel

/// Reads a phrase of a policy's `when:` into a typed condition.
package enum ConditionParser {
  /// What is wrong with a phrase, and what to do.
  package struct Refusal: Error, Hashable, Sendable {
    package var problem: String
    package var thing: String
    package var remedy: String
  }

  package static func parse(_ phrase: String) throws(Refusal) -> Condition {
    let words = try split(phrase)
    for form in ConditionGrammar.forms {
      if let condition = match(words, form, phrase) { return try checked(condition) }
    }
    throw Refusal(
      problem: "unknown condition",
      thing: phrase,
      remedy: "use a phrase of the table in Rules/README.md"
    )
  }

  /// Words of a phrase; a list in brackets is one word.
  private static func split(_ phrase: String) throws(Refusal) -> [String] {
    var words: [String] = []
    var current = ""
    var isInList = false
    for character in phrase {
      if character == "[" { isInList = true }
      if character == " ", !isInList {
        if !current.isEmpty { words.append(current) }
        current = ""
      } else {
        current.append(character)
      }
      if character == "]" { isInList = false }
    }
    if isInList {
      throw Refusal(problem: "list without end", thing: phrase, remedy: "close it with ]")
    }
    if !current.isEmpty { words.append(current) }
    return words
  }

  private static func match(
    _ words: [String],
    _ form: ConditionGrammar.Form,
    _ phrase: String
  ) -> Condition? {
    guard words.count == form.template.count else { return nil }
    var condition = Condition(
      form.kind,
      isNegated: form.isNegated,
      number: form.number,
      phrase: phrase
    )
    for (word, part) in zip(words, form.template) {
      guard fill(&condition, part, word) else { return nil }
    }
    return condition
  }

  private static func fill(_ condition: inout Condition, _ part: String, _ word: String) -> Bool {
    switch part {
    case "{line}": condition.line = variable(word)
    case "{other}": condition.otherLine = variable(word)
    case "{list}": condition.values += (condition.values.isEmpty ? [] : [separator]) + items(word)
    case "{word}": condition.values = [word]
    case "{number}": condition.number = Int(word) ?? -1
    case "{date}": condition.number = ServiceDate(iso: word)?.number ?? -1
    default: return word == part
    }
    return part == "{line}"
      ? condition.line != nil : part == "{other}" ? condition.otherLine != nil : true
  }

  /// Parts two lists of one phrase.
  package static let separator = "|"

  private static func variable(_ word: String) -> Int? {
    ["A": 0, "B": 1, "C": 2, "D": Condition.firstDiagnosis, "E": Condition.firstDiagnosis + 1][word]
  }

  private static func items(_ word: String) -> [String] {
    var text = word[...]
    if text.hasPrefix("[") { text = text.dropFirst() }
    if text.hasSuffix("]") { text = text.dropLast() }
    return text.split(separator: ",").map { item in
      var trimmed = item.drop { $0 == " " || $0 == "'" || $0 == "\"" }
      while let last = trimmed.last, last == " " || last == "'" || last == "\"" {
        trimmed = trimmed.dropLast()
      }
      return String(trimmed)
    }
  }

  private static func checked(_ condition: Condition) throws(Refusal) -> Condition {
    if condition.number < 0 {
      throw Refusal(
        problem: "a number or an ISO date is missing",
        thing: condition.phrase,
        remedy: "write for example 40, or 2024-08-01"
      )
    }
    if let allowed = closedSets[condition.kind],
      let wrong = condition.values.first(where: { !allowed.contains($0) })
    {
      throw Refusal(
        problem: "value that cannot be",
        thing: wrong,
        remedy: "use one of \(allowed.joined(separator: ", "))"
      )
    }
    if let problem = wrongVariable(condition) {
      throw Refusal(
        problem: problem,
        thing: condition.phrase,
        remedy: "A, B and C are lines, D and E are diagnoses"
      )
    }
    if condition.values.contains("") {
      throw Refusal(problem: "empty value", thing: condition.phrase, remedy: "fill the list")
    }
    return condition
  }

  private static func wrongVariable(_ condition: Condition) -> String? {
    let wantsDiagnosis: (line: Bool, other: Bool) =
      switch condition.kind {
      case .pointsAt, .otherSide: (false, true)
      case .diagnosisUnknown, .diagnosisNotBillable, .diagnosisNotInForce, .notListed,
        .lacksSeventhCharacter,
        .listedFirst, .diagnosisCode, .isManifestation, .isSequela, .excludes, .sameDiagnosis:
        (true, true)
      default: (false, false)
      }
    let isWrong =
      condition.line.map { ($0 >= Condition.firstDiagnosis) != wantsDiagnosis.line } ?? false
    let isOtherWrong =
      condition.otherLine.map { ($0 >= Condition.firstDiagnosis) != wantsDiagnosis.other } ?? false
    return isWrong || isOtherWrong ? "a letter that stands for something else" : nil
  }

  private static let closedSets: [Condition.Kind: [String]] = [
    .payer: Payer.allCases.map(\.rawValue),
    .setting: Setting.allCases.map(\.rawValue),
    .sex: ["female", "male"],
    .globalDays: ["000", "010", "090", "MMM", "XXX", "YYY", "ZZZ"],
    .pairIndicator: ["0", "1", "9"],
    .bilateral: ["0", "1", "2", "3", "9"],
    .multipleProcedure: ["0", "1", "2", "3", "4", "5", "6", "7", "9"],
    .assistant: ["0", "1", "2", "9"],
    .coSurgeon: ["0", "1", "2", "9"],
    .team: ["0", "1", "2", "9"],
    .professionalTechnical: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
  ]
}
