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
  private let texts: [String]
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
    isBillable: Bool?,
    stem: (String) -> String = PorterStem.of
  ) {
    self.id = id
    self.code = code
    self.classes = Set(classes)
    self.period = period
    self.isBillable = isBillable
    hasCoderWords = !words.isEmpty
    let phrases = words.split(separator: ";").map(String.init)
    texts = [summary] + phrases
    let name = SearchWordReader.words(of: summary, stem: stem)
    let spoken = phrases.map { SearchWordReader.words(of: $0, stem: stem) }
    self.phrases = ([name.filter { !$0.isAside }] + spoken).filter { !$0.isEmpty }
    let all = name + spoken.flatMap(\.self)
    present = Set(all.filter { !$0.isAbsent }.map(\.stem))
    absent = Set(all.filter(\.isAbsent).map(\.stem)).subtracting(present)
    kinds = Set(classes.flatMap { $0.split(separator: "-") }.map { PorterStem.of(String($0)) })
    sides = Set(present.compactMap(BodySide.init(stem:)))
    isOpen = name.contains { $0.text == "unspecified" }
    isAddOn = name.first?.text == "add" && name.dropFirst().first?.text == "on"
    isFirst = name.contains { $0.text == "first" }
    isAnesthesia = name.first?.text == "anesthesia"
    saysBoth = name.contains { $0.text == "with" } && name.contains { $0.text == "without" }
    isOther = name.first?.text == "other"
    isLater = present.contains("subsequ") || present.contains("sequela")
  }

  /// The numbers of things in it, which few searches ask for.
  var counts: [CountSpan] { texts.flatMap { CountReader($0).spans } }
}
