import CaseModel

/// What a question leaves open that tells the codes found for it apart.
enum MissingDetail {
  private struct Detail {
    var question: String
    /// Words of which a summary holds one or the other.
    var words: [String]
  }

  private static let details = [
    Detail(question: "which side", words: ["left", "right", "bilateral", "both"]),
    Detail(
      question: "which level of the spine",
      words: ["cervical", "thoracic", "lumbar", "sacral", "lumbosacral"]
    ),
    Detail(question: "whether the patient is new or established", words: ["new", "established"]),
    Detail(
      question: "which approach",
      words: ["open", "laparoscopic", "arthroscopic", "vaginal", "endoscopic", "abdominal"]
    ),
    Detail(
      question: "with or without imaging guidance",
      words: ["ultrasound", "fluoroscopy", "guidance", "imaging"]
    ),
    Detail(question: "with or without contrast", words: ["contrast"]),
    Detail(
      question: "how complex it was",
      words: ["simple", "intermediate", "complex", "complicated", "limited", "complete"]
    ),
    Detail(question: "benign or malignant", words: ["benign", "malignant"]),
    Detail(question: "with or without manipulation", words: ["manipulation"]),
    Detail(
      question: "first time or again",
      words: ["first", "further", "recurrent", "initial", "subsequent"]
    ),
  ]
  private static let most = 2

  /// The details, in the order in which a coder would ask, at most two.
  static func questions(between summaries: [String], question: String) -> [String] {
    let asked = words(question)
    let found = summaries.map(words)
    var missing = details.filter { detail in
      asked.isDisjoint(with: detail.words) && differ(found, detail.words)
    }.map(\.question)
    if hasDifferentNumbers(summaries), !question.utf8.contains(where: { (48...57).contains($0) }) {
      missing.insert("how many or how large", at: 0)
    }
    return Array(missing.prefix(most))
  }

  /// Whether one summary says one of the words and another says another, or none.
  private static func differ(_ summaries: [Set<String>], _ words: [String]) -> Bool {
    let said = summaries.map { summary in words.filter(summary.contains) }
    return Set(said).count > 1
  }

  private static func hasDifferentNumbers(_ summaries: [String]) -> Bool {
    let numbers = summaries.map { summary in
      words(summary).filter {
        counting.contains($0) || $0.utf8.allSatisfy { (48...57).contains($0) }
      }
    }
    return Set(numbers).count > 1
  }

  private static let counting: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "more", "single",
  ]

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init))
  }
}
