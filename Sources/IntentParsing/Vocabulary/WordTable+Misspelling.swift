extension WordTable {
  /// The interned word that a misspelled one stands for: one letter off, the same first letter.
  ///
  /// Words of five letters or more only. A turned pair of letters is preferred, then a letter
  /// missing or too many, then a letter changed, which in short words makes another word.
  func nearest(to word: [UInt8]) -> Int32 {
    guard word.count >= 5, word.allSatisfy({ (97...122).contains($0) }) else { return Self.none }
    var best = (rank: 4, number: Self.none)
    for length in max(4, word.count - 1)...word.count + 1 {
      for number in run(first: word[0], length: length) {
        let rank = slip(from: number, to: word)
        if rank < best.rank { best = (rank, Int32(number)) }
      }
    }
    return best.number
  }

  /// The numbers of the words with a first byte and a length, which lie side by side.
  private func run(first: UInt8, length: Int) -> Range<Int> {
    let start = partition { ($0, $1) < (first, length) }
    let end = partition { ($0, $1) <= (first, length) }
    return start..<end
  }

  private func partition(_ isBefore: (UInt8, Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      let isLow = isBefore(slice(middle).first ?? 0, length(middle))
      if isLow { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// 1: two neighbours turned, 2: one letter missing or too many, 3: one letter changed, 9: farther apart.
  private func slip(from number: Int, to word: [UInt8]) -> Int {
    let known = slice(number)
    let (base, shorter) = (known.startIndex, min(known.count, word.count))
    var start = 0
    while start < shorter, known[base + start] == word[start] { start += 1 }
    var end = 0
    while end < shorter - start, known[known.endIndex - 1 - end] == word[word.count - 1 - end] {
      end += 1
    }
    switch (known.count - start - end, word.count - start - end) {
    case (2, 2)
    where known[base + start] == word[start + 1] && known[base + start + 1] == word[start]:
      return 1
    case (0, 1), (1, 0): return 2
    case (1, 1) where word.count >= 6: return 3
    default: return 9
    }
  }
}
