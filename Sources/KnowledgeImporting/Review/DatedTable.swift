import CaseModel

/// A table as it is looked through for rows of the same thing whose periods overlap or leave a gap.
struct DatedTable {
  /// A file, or a folder with a slash at its end whose `.tsv` files are one table.
  let path: String
  let columns: [String]
  /// The columns that say what a row is about.
  let key: [String]
  /// The columns of the first and the last day; empty when there is none.
  var first = "from"
  var last = "to"
  /// Whether a pause between two periods of the same thing is worth a look.
  var isContinuous = true

  private static let ending = ["source", "section", "checked"]

  /// The tables of `KnowledgeBase/`.
  static let all: [DatedTable] = [
    DatedTable(path: "codes/", columns: CuratedTableReader.codeColumns + ending, key: ["code"]),
    DatedTable(
      path: "evaluation-and-management/levels.tsv",
      columns: CuratedTableReader.levelColumns + ending,
      key: ["code"]
    ),
    DatedTable(
      path: "modifiers/modifiers.tsv",
      columns: CuratedTableReader.modifierColumns + ending,
      key: ["modifier"]
    ),
    DatedTable(
      path: "places/places.tsv",
      columns: CuratedTableReader.placeColumns + ending,
      key: ["code"],
      last: ""
    ),
    DatedTable(
      path: "denials/denial-codes.tsv",
      columns: CuratedTableReader.denialColumns + ending,
      key: ["kind", "code"],
      first: "",
      last: "ended"
    ),
    DatedTable(
      path: "crosswalks/crosswalks.tsv",
      columns: CuratedTableReader.crosswalkColumns + ending,
      key: ["kind", "from", "date"],
      first: "",
      last: ""
    ),
    DatedTable(
      path: "coverage/preventive.tsv",
      columns: CuratedTableReader.preventiveColumns + ending,
      key: ["service"],
      last: ""
    ),
    DatedTable(
      path: "coverage/contractors.tsv",
      columns: CuratedTableReader.contractorColumns + ending,
      key: ["jurisdiction"],
      first: "",
      last: ""
    ),
    DatedTable(
      path: "fees/amounts.tsv",
      columns: CuratedTableReader.amountColumns + ending,
      key: ["name"]
    ),
    DatedTable(
      path: "drugs/drug-units.tsv",
      columns: CuratedTableReader.drugColumns + ending,
      key: ["code"],
      first: "",
      last: ""
    ),
    DatedTable(
      path: "anesthesia/base-units.tsv",
      columns: CuratedTableReader.baseUnitColumns + ending,
      key: ["code"],
      first: "",
      last: ""
    ),
    DatedTable(
      path: "starter/hcpcs.tsv",
      columns: ["code", "title", "from", "to"],
      key: ["code"]
    ),
    DatedTable(
      path: "starter/icd10cm.tsv",
      columns: ["code", "billable", "title", "from", "to"],
      key: ["code"],
      isContinuous: false
    ),
  ]

  /// The rows of all files of the table; what is wrong with them was reported when they were read.
  func rows(_ folder: DataFolder) -> [TabularRow] {
    let files =
      path.hasSuffix("/")
      ? folder.files(in: String(path.dropLast()), ".tsv") : [folder.file(path)].compactMap(\.self)
    return files.flatMap { TabularFile($0, columns: columns, FaultCollector()).rows }
  }

  func period(of row: TabularRow) -> EffectivePeriod {
    EffectivePeriod(
      first: first.isEmpty ? nil : row.date(first),
      last: last.isEmpty ? nil : row.date(last)
    )
  }
}
