import CaseModel

/// Finds the payment areas that a question means.
struct LocalityFinder {
  struct Finding: Hashable {
    /// The areas that fit, in the order of the table; none when the question names no place.
    var localities: [Locality]
    /// How the question names the place, for the answer.
    var place: String
    /// Whether several areas were named on purpose, to be compared.
    var isComparison: Bool
  }

  private let localities: [Locality]
  private let names: LocalityNames

  init(_ localities: [Locality]) {
    self.localities = localities
    names = LocalityNames(localities)
  }

  func find(in text: String, state: String?) -> Finding {
    let words = LocalityNames.words(text)
    var reading = Reading()
    var index = 0
    while index < words.count {
      index += take(words, at: index, &reading)
    }
    let states = reading.states.isEmpty ? Set([state].compactMap(\.self)) : reading.states
    return finding(reading, states, state)
  }

  private struct Reading {
    /// What each place name may mean.
    var groups: [[Int]] = []
    var states: Set<String> = []
    var place = ""
  }

  /// Takes the longest name that begins at a word; the number of words to go on by.
  private func take(_ words: [String], at index: Int, _ reading: inout Reading) -> Int {
    for length in stride(from: min(names.longest, words.count - index), through: 1, by: -1) {
      let name = words[index..<index + length].joined(separator: " ")
      guard let meanings = names.meanings[name] else { continue }
      var areas: [Int] = []
      for meaning in meanings {
        switch meaning {
        case .area(let area): areas.append(area)
        case .town(let area) where isTown(words, index): areas.append(area)
        case .town: continue
        case .state(let code): reading.states.insert(code)
        }
      }
      if !areas.isEmpty {
        reading.groups.append(areas)
        reading.place = name
      }
      return length
    }
    return 1
  }

  /// A single word is a town after "in", at the end, or before its state.
  private func isTown(_ words: [String], _ index: Int) -> Bool {
    if index > 0, ["in", "at", "near", "around", "from", "for"].contains(words[index - 1]) {
      return true
    }
    guard index + 1 < words.count else { return index > 0 }
    let next = words[index + 1]
    if names.meanings[next]?.contains(where: { if case .state = $0 { true } else { false } })
      == true
    {
      return true
    }
    return next.utf8.count == 2 && localities.contains { $0.state == next.uppercased() }
  }

  private func finding(_ reading: Reading, _ states: Set<String>, _ told: String?) -> Finding {
    let groups = reading.groups.map { group in
      let within = group.filter { states.contains(localities[$0].state) }
      return within.isEmpty ? group : within
    }.filter { group in
      states.isEmpty || reading.groups.count > 1
        || group.contains { states.contains(localities[$0].state) }
    }
    if !groups.isEmpty {
      let found = Set(groups.joined()).sorted().map { localities[$0] }
      let isComparison = groups.count > 1 && groups.allSatisfy { $0.count == 1 }
      return Finding(localities: found, place: reading.place, isComparison: isComparison)
    }
    let found = localities.filter { states.contains($0.state) }
    return Finding(
      localities: found,
      place: states.sorted().joined(separator: ", "),
      isComparison: states.count > 1
    )
  }
}
