import CaseModel
import IntentParsing

/// Reads the concepts of `Rules/vocabulary`.
enum VocabularyReader {
  static func read(_ file: DataFile, _ faults: FaultCollector) -> [VocabularyEntry] {
    guard let value = YAMLValue.read(file, faults) else { return [] }
    return value.items.compactMap { item in
      guard
        let record = YAMLRecord(
          item,
          keys: ["concept", "title", "words", "broader", "note"],
          required: ["concept"]
        ),
        let concept = record.string("concept")
      else { return nil }
      return VocabularyEntry(
        concept: concept,
        title: record.string("title") ?? "",
        words: record.strings("words"),
        broader: record.strings("broader"),
        place: item.place
      )
    }
  }
}
