import CaseModel

/// A row of the search index, split into what a search is held against.
struct SearchRow {
  let id: Int64
  let code: Code
  let classes: Set<String>
  let period: EffectivePeriod
  let isBillable: Bool?
  let hasCoderWords: Bool
  /// The name of the code first, then the phrases of coders.
  let phrases: [[SearchWord]]
  /// Stems that the row says it has, and those that it says it has not.
  let present: Set<String>
  let absent: Set<String>
  /// Stems of the words of its classes.
  let kinds: Set<String>
  let counts: [CountSpan]
  let sides: Set<BodySide>
  let isOpen: Bool
  let isAddOn: Bool
  let isAnesthesia: Bool
  /// The first of several, which an add-on continues.
  let isFirst: Bool
  /// Says that something is both there and not there: "without, then with contrast".
  let saysBoth: Bool
  let isOther: Bool
  let isLater: Bool

  init(
    id: Int64,
    code: Code,
    summary: String,
    words: String,
    classes: [String],
    period: EffectivePeriod,
    isBillable: Bool?
  ) {
    self.id = id
    self.code = code
    self.classes = Set(classes)
    self.period = period
    self.isBillable = isBillable
    hasCoderWords = !words.isEmpty
    let name = SearchWordReader.words(of: summary)
    let spoken = words.split(separator: ";").map { SearchWordReader.words(of: String($0)) }
    phrases = ([name.filter { !$0.isAside }] + spoken).filter { !$0.isEmpty }
    let all = name + spoken.flatMap(\.self)
    present = Set(all.filter { !$0.isAbsent }.map(\.stem))
    absent = Set(all.filter(\.isAbsent).map(\.stem)).subtracting(present)
    kinds = Set(classes.flatMap { $0.split(separator: "-") }.map { PorterStem.of(String($0)) })
    counts =
      CountReader(summary).spans
      + words.split(separator: ";").flatMap { CountReader(String($0)).spans }
    sides = Set(present.compactMap(BodySide.init(stem:)))
    isOpen = name.contains { $0.text == "unspecified" }
    isAddOn = name.first?.text == "add" && name.dropFirst().first?.text == "on"
    isFirst = name.contains { $0.text == "first" }
    isAnesthesia = name.first?.text == "anesthesia"
    saysBoth = name.contains { $0.text == "with" } && name.contains { $0.text == "without" }
    isOther = name.first?.text == "other"
    isLater = present.contains("subsequ") || present.contains("sequela")
  }
}
