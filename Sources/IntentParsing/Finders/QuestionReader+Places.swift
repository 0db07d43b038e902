import CaseModel

/// Places of service by number, and states by their two letters.
extension QuestionReader {
  mutating func findPlaces() {
    for index in tokens.indices where !isTaken[index] {
      guard let first = placeStart(at: index) else { continue }
      readPlaces(from: first.place, leading: first.lead)
    }
  }

  private func placeStart(at index: Int) -> (place: Int, lead: Int)? {
    switch word(index) {
    case "pos":
      var place = index + 1
      while ["code", "codes", "of", "is"].contains(word(place)) { place += 1 }
      return (place, index)
    case "service", "svc":
      guard word(index - 1) == "of", word(index - 2) == "place" else { return nil }
      return (word(index + 1) == "code" ? index + 2 : index + 1, index - 2)
    default: return nil
    }
  }

  private mutating func readPlaces(from start: Int, leading lead: Int) {
    var place = start
    var isFirst = true
    while isFree(place), let code = placeCode(at: place) {
      find(.place(code), (isFirst ? lead : place)..<place + 1)
      isFirst = false
      let next = place + 1
      if ["or", "vs", "versus", "and", "to", "instead"].contains(word(next)) {
        place = word(next + 1) == "pos" || word(next + 1) == "of" ? next + 2 : next + 1
      } else if follows(next, within: [.slash, .comma, .ampersand]), after(place) != .space {
        place = next
      } else {
        break
      }
    }
  }

  private func placeCode(at index: Int) -> String? {
    guard let value = number(index), (1...99).contains(value), tokens[index].length <= 2,
      follows(index, within: [.colon, .hyphen, .hash, .slash, .comma, .ampersand, .open]),
      !isMeasure(index + 1)
    else { return nil }
    return value < 10 ? "0\(value)" : String(value)
  }

  mutating func findStates() {
    for index in tokens.indices where !isTaken[index] && tokens[index].length == 2 {
      let name = upper(index)
      guard tokens[index].shape == .letters, StateNames.contains(name), isState(index, name) else {
        continue
      }
      find(.state(name), index..<index + 1)
    }
  }

  private func isState(_ index: Int, _ name: String) -> Bool {
    let isBeforeProgram = ["medicare", "medicaid", "state"].contains(word(index + 1))
    if !tokens[index].isUpper {
      return isBeforeProgram && !StateNames.isAmbiguous(name) && !tokens[index].isFunctionWord
    }
    let isLed = ["in", "state", "for", "from"].contains(word(index - 1))
    if StateNames.isAmbiguous(name) {
      return word(index - 1) == "in" && !["assist", "did", "saw"].contains(word(index + 1))
        || word(index - 1) == "state"
        || isBeforeProgram && !["MA", "PR", "VA", "CO"].contains(name)
        || tokens[index].before.contains(.comma) && tokens[index].before.contains(.space)
          && index > 0
          && !isTaken[index - 1] && number(index - 1) == nil && name != "PA" && name != "MD"
    }
    return isLed || isBeforeProgram || tokens[index].before.contains(.comma)
      || index > 0 && !tokens[index - 1].isUpper && !isTaken[index - 1]
  }
}
