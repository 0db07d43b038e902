import CaseModel

/// What the tables say of a diagnosis code on a day.
final class DiagnosisProfile {
  let text: String
  /// Nil when the text cannot be a code of ICD-10-CM.
  let code: Code?
  let coverage: TableCoverage
  /// The days for which the profile holds.
  let validity: EffectivePeriod
  let isKnown: Bool
  let isBillable: Bool?
  let isInForce: Bool
  /// A record tells what the code was on the day, by its own first and last day.
  let hasRecordOfItsDay: Bool
  /// A whole list of the day is loaded and does not have the code.
  let isMissingFromItsList: Bool
  let title: String
  let takesSeventhCharacter: Bool
  /// Codes and spans of codes, without dots, that an Excludes 1 note of the code or its category names.
  let excluded: [Substring]
  /// The letters of checks that the diagnosis can stand for.
  private(set) var letters = LetterSet(count: 0)
  /// `L` or `R` when the title names one side.
  let side: Character?

  init(
    _ text: String,
    on date: ServiceDate,
    source: any KnowledgeSource,
    needs: LetterNeeds
  ) throws {
    self.text = text
    let code = Code(diagnosis: text)
    self.code = code
    let lookup = try code.map { try source.code($0, on: date) }
    let notes = try code.map { try source.diagnosisNotes($0, on: date) }
    coverage = lookup?.coverage ?? .missing
    let records = lookup?.records ?? []
    validity = EffectivePeriod.shared(by: records.map(\.period), around: date)
    isKnown = lookup?.isKnown ?? false
    let current = records.filter { $0.period.contains(date) }
    isBillable = (current + records).lazy.compactMap(\.isBillable).first
    hasRecordOfItsDay = !current.isEmpty || records.contains { $0.period != .always }
    isMissingFromItsList = code != nil && current.isEmpty && coverage.isWholeList
    isInForce = records.isEmpty || records.contains { $0.period.contains(date) }
    title = records.first?.summary ?? ""
    takesSeventhCharacter = !(notes?.seventhCharacters.isEmpty ?? true)
    excluded = Self.named(by: (notes?.notes ?? []).filter { Self.isOwn($0, code) })
    side = SideWord.side(of: records.map(\.summary).joined(separator: " "))
    letters = needs.letters { DiagnosisCondition.holds($0, of: self) != $0.isNegated }
  }

  /// Notes of a block or chapter are too wide to hold against a single pair.
  private static func isOwn(_ note: DiagnosisNote, _ code: Code?) -> Bool {
    note.kind == .excludes1 && (code?.text.hasPrefix(note.owner) ?? false)
  }

  /// What stands in brackets: `(M54.1-)`, `(J00-J22)`, `(S33.5, S39.0)`.
  private static func named(by notes: [DiagnosisNote]) -> [Substring] {
    notes.flatMap { note in
      note.text.split(separator: "(").dropFirst().flatMap { part in
        (part.split(separator: ")").first ?? "").split(separator: ",").map { item in
          Substring(item.filter { $0 != "." && $0 != " " })
        }
      }
    }
  }

  /// Whether an Excludes 1 note of this code names the other.
  func excludes(_ other: DiagnosisProfile) -> Bool {
    guard !excluded.isEmpty, let text = other.code?.text, text != code?.text else { return false }
    return excluded.contains { CodeSpan.covers($0, text) }
  }
}

extension TableCoverage {
  fileprivate var isWholeList: Bool {
    if case .loaded(let release) = self { release.isComplete } else { false }
  }
}
