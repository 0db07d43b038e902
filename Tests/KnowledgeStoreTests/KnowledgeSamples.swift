import CaseModel
import Testing

@testable import KnowledgeStore

/// Releases, codes and rows that the tests of the store share.
enum KnowledgeSamples {
  static let authorities = [
    Authority(
      id: "pos-code-set",
      title: "CMS place of service code set",
      publisher: "CMS",
      edition: "2025",
      address: "https://www.cms.gov/pos"
    ),
    Authority(id: "cpt-2025", title: "CPT 2025", publisher: "AMA"),
  ]

  /// A diagnosis when the text has a dot, else a procedure.
  static func code(_ text: String) throws -> Code {
    try #require(text.contains(".") ? Code(diagnosis: text) : Code(procedure: text))
  }

  static func date(_ iso: String) throws -> ServiceDate { try #require(ServiceDate(iso: iso)) }

  static func period(_ first: String?, _ last: String?) throws -> EffectivePeriod {
    EffectivePeriod(first: try first.map(date), last: try last.map(date))
  }

  static func release(
    _ kind: TableKind,
    _ first: String? = "2024-07-01",
    _ last: String? = "2024-09-30",
    isComplete: Bool = true,
    label: String? = nil
  ) throws -> Release {
    Release(
      id: 0,
      kind: kind,
      label: label ?? "\(kind.rawValue), from \(first ?? "ever")",
      publisher: "CMS",
      period: try period(first, last),
      file: "sample.txt",
      hash: "00ff",
      rows: 0,
      refused: 2,
      isComplete: isComplete
    )
  }

  static func pair(
    _ one: String,
    _ two: String,
    _ indicator: ModifierIndicator = .allowed,
    _ first: String? = nil,
    _ last: String? = nil
  ) throws -> PairEdit {
    PairEdit(
      columnOne: try code(one),
      columnTwo: try code(two),
      indicator: indicator,
      period: try period(first, last),
      isInForce: true
    )
  }

  static func record(
    _ text: String,
    _ summary: String,
    citing source: String = "cpt-2025",
    period: EffectivePeriod = .always
  ) throws -> CodeRecord {
    CodeRecord(
      code: try code(text),
      summary: summary,
      classes: ["joint-injection", "injection"],
      period: period,
      isBillable: nil,
      citation: citation(source, "surgery", period)
    )
  }

  static func values(_ text: String, modifier: String = "") throws -> RelativeValues {
    RelativeValues(
      code: try code(text),
      modifier: modifier,
      status: "A",
      work: 79,
      practiceNonFacility: nil,
      practiceFacility: 45,
      malpractice: 9,
      globalDays: "000",
      multipleProcedure: "2",
      bilateral: "1",
      assistant: "0",
      coSurgeon: "",
      team: "0",
      professionalTechnical: "0",
      endoscopicBase: "29870"
    )
  }

  /// A citation as the store gives it back: its authority told in full.
  static func citation(
    _ source: String,
    _ section: String,
    _ period: EffectivePeriod = .always,
    isChecked: Bool = true
  ) -> Citation {
    let authority = authorities.first { $0.id == source }
    return Citation(
      source: source,
      title: authority?.title ?? source,
      edition: authority?.edition ?? "",
      section: section,
      period: period,
      address: authority?.address ?? "",
      isChecked: isChecked
    )
  }

  /// A database in memory with the authorities in a curated release.
  static func knowledge(
    _ fill: (KnowledgeWriter) throws -> Void
  ) throws -> SQLiteKnowledge {
    let database = try KnowledgeDatabase.inMemory { writer in
      try writer.add(release(.curated, nil, nil), isBundled: true) { batch in
        for authority in authorities { try batch.insert(authority) }
      }
      try fill(writer)
    }
    return try database.session()
  }

  /// The same with the curated rows of one batch.
  static func curated(_ fill: (ReleaseBatch) throws -> Void) throws -> SQLiteKnowledge {
    try knowledge { writer in
      try writer.add(release(.curated, nil, nil), isBundled: true, fill: fill)
    }
  }
}
