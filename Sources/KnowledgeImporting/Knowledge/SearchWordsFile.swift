import CaseModel

/// The list of how coders shorten and name things: lines such as `lap = laparoscopic`.
struct SearchWordsFile {
  static let path = "codes/search-words.txt"
  /// The name under which the store looks for the list.
  static let image = "search-words"

  let bytes: [UInt8]

  init(_ folder: DataFolder, _ faults: FaultCollector) {
    guard let file = folder.file(Self.path) else {
      bytes = []
      return
    }
    bytes = file.bytes
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      let sides = line.split(separator: "=", omittingEmptySubsequences: false)
      if sides.count == 2, sides.allSatisfy({ $0.contains(where: \.isLetter) }) { continue }
      faults.add(
        Fault(
          SourcePlace(path: file.path, line: number + 1, column: 1),
          "not a line of search words",
          thing: String(line),
          remedy: "write what coders say = what summaries and titles say"
        )
      )
    }
  }
}
