import CaseModel

/// A state told of a list of illnesses: "HTN, HLD and DM stable", "stable HTN, HLD and DM".
extension QuestionReader {
  private static let stable = "stable-chronic-illness"

  mutating func findListedStates() {
    let concept = vocabulary.concepts.number(of: Self.stable)
    guard concept >= 0 else { return }
    for index in tokens.indices {
      guard let end = stateEnd(at: index) else { continue }
      let before = namesBefore(index, concept)
      let listed = before.count >= 2 ? before : namesAfter(end, concept)
      guard listed.count >= 2, let first = listed.min(), let last = listed.max() else { continue }
      tell(listed.count, over: min(first, index)..<max(last + 1, end))
    }
  }

  /// Where the words of a stable state end; nil when none begins here.
  private func stateEnd(at index: Int) -> Int? {
    switch word(index) {
    case "stable", "controlled":
      return ["not", "poorly", "un", "non"].contains(word(index - 1)) ? nil : index + 1
    case "at":
      return ["goal", "target"].contains(word(index + 1)) && word(index - 1) != "not"
        ? index + 2 : nil
    default: return nil
    }
  }

  private func namesBefore(_ index: Int, _ concept: Int32) -> [Int] {
    var place = index - 1
    while ["all", "are", "is", "both", "well", "remain", "each", "now"].contains(word(place)),
      follows(place + 1)
    {
      place -= 1
    }
    var names: [Int] = []
    while isName(place, concept) {
      names.append(place)
      let isJoined = isJoint(place - 1)
      guard isJoined || isParted(place) else { break }
      place -= isJoined ? 2 : 1
    }
    return names
  }

  private func namesAfter(_ index: Int, _ concept: Int32) -> [Int] {
    var place = index
    var names: [Int] = []
    while isName(place, concept) {
      // "stable htn, dm worse": the next state is that of the last one named.
      if isOtherState(place + 1), follows(place + 1) { break }
      names.append(place)
      let isJoined = isJoint(place + 1)
      guard isJoined || isParted(place + 1) else { break }
      place += isJoined ? 2 : 1
    }
    return names
  }

  private func isJoint(_ index: Int) -> Bool { ["and", "n"].contains(word(index)) }

  /// Whether a sign of a list stands before a token.
  private func isParted(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let signs = tokens[index].before
    return signs.isWithin([.comma, .slash, .ampersand, .plus])
      && !signs.isDisjoint(with: [.comma, .slash, .ampersand, .plus])
  }

  private func isOtherState(_ index: Int) -> Bool {
    switch word(index) {
    case "uncontrolled", "worse", "worsening", "flare", "exacerbation", "unstable", "poorly", "not",
      "new", "stable", "controlled", "at", "well":
      true
    default: false
    }
  }

  /// Whether the vocabulary knows an illness of this one word as stable or controlled.
  private func isName(_ index: Int, _ concept: Int32) -> Bool {
    guard tokens.indices.contains(index), tokens[index].word >= 0, tokens[index].length > 1,
      !["stable", "controlled", "chronic", "well", "bp", "condition", "illness"]
        .contains(words[index])
    else { return false }
    let own = tokens[index].word
    let begins = vocabulary.phrases(beginningWith: own).contains {
      vocabulary.phraseConcepts[$0] == concept && vocabulary.wordRange(of: $0).count >= 2
    }
    return begins
      || vocabulary.phrases(beginningWith: vocabulary.words.number(of: WordStem.of("stable")))
        .contains {
          let range = vocabulary.wordRange(of: $0)
          return vocabulary.phraseConcepts[$0] == concept && range.count == 2
            && vocabulary.phraseWords[range.lowerBound + 1] == own
        }
  }

  private mutating func tell(_ count: Int, over span: Range<Int>) {
    let told = findings.filter { $0.tokens.overlaps(span) && $0.value == .concept(Self.stable) }
    guard told.count < count else { return }
    if told.isEmpty { find(.concept(Self.stable), span, claiming: false) }
    find(.count(count - max(0, told.count - 1), of: Self.stable), span, claiming: false)
  }
}
