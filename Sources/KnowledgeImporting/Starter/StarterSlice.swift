import CaseModel
import KnowledgeStore

/// Reads the starter slice of the official tables and writes each as the release that it was cut from.
struct StarterSlice {
  private let folder: DataFolder
  private let faults: FaultCollector
  private let scope: [Code]
  private let releases: [String: Release]

  init(_ folder: DataFolder, _ faults: FaultCollector) {
    self.folder = folder
    self.faults = faults
    scope = Self.scope(folder.file("starter/scope.txt"), faults)
    releases = Self.releases(folder.file("starter/releases.tsv"), faults)
  }

  private static func scope(_ file: DataFile?, _ faults: FaultCollector) -> [Code] {
    guard let file else { return [] }
    return file.bytes.split(separator: 10).enumerated().compactMap { number, line in
      let text = String(decoding: line, as: UTF8.self)
      if text.hasPrefix("#") { return nil }
      if let code = Code(procedure: text) ?? Code(diagnosis: text) { return code }
      faults.add(
        SourcePlace(path: file.path, line: number + 1, column: 1),
        "not a code",
        thing: text,
        remedy: "write one code a line"
      )
      return nil
    }
  }

  private static func releases(_ file: DataFile?, _ faults: FaultCollector) -> [String: Release] {
    guard let file else { return [:] }
    let columns = ["table", "kind", "label", "publisher", "from", "to", "file", "complete", "note"]
    var releases: [String: Release] = [:]
    for row in TabularFile(file, columns: columns, faults).rows {
      releases[row.text("table")] = Release(
        id: 0,
        kind: .curated,
        label: row.text("label"),
        publisher: row.text("publisher"),
        period: row.period,
        file: row.text("file"),
        hash: "",
        rows: 0,
        refused: 0,
        isComplete: row.text("complete") != "slice"
      )
    }
    return releases
  }

  /// Writes every table of the slice; a table without a line in `releases.tsv` is left out.
  func write(to writer: KnowledgeWriter) throws {
    try pairs("ptp-practitioner", .ptpPractitioner, writer)
    try pairs("ptp-hospital", .ptpHospital, writer)
    try limits("practitioner", "mai", .muePractitioner, writer)
    try limits("hospital", "hospital_mai", .mueHospital, writer)
    try limits("dme", "", .mueEquipment, writer)
    try addOns(writer)
    try relativeValues(writer)
    try localities(writer)
    try anesthesiaFactors(writer)
    try localityAreas(writer)
    try codes("hcpcs", .hcpcs, ["code", "title", "from", "to"], writer)
    try codes("icd10cm", .icd10cm, ["code", "billable", "title", "from", "to"], writer)
  }

  func release(_ table: String, _ kind: TableKind) -> Release? {
    guard var release = releases[table] else { return nil }
    release.kind = kind
    release.hash = folder.file("starter/\(table).tsv").map { ContentDigest.of($0.text) } ?? ""
    return release
  }

  func rows(_ table: String, _ columns: [String]) -> [TabularRow] {
    guard let file = folder.file("starter/\(table).tsv") else { return [] }
    return TabularFile(file, columns: columns, faults).rows
  }

  private func pairs(_ table: String, _ kind: TableKind, _ writer: KnowledgeWriter) throws {
    guard let release = release(table, kind) else { return }
    let rows = rows(table, ["column1", "pairs"])
    try writer.add(release, isBundled: true) { batch in
      try batch.insert(scope: scope)
      for row in rows {
        guard let first = row.code("column1"), row.cells.count > 1 else { continue }
        for item in row.cells[1].split(separator: 32) {
          guard let edit = StarterPair.edit(first, item, release: release) else {
            row.report(
              "pairs",
              "not a pair",
              remedy: "write code/indicator, or code/indicator/ended-date"
            )
            continue
          }
          try batch.insert(edit)
        }
      }
    }
  }

  private func limits(
    _ column: String,
    _ indicator: String,
    _ kind: TableKind,
    _ writer: KnowledgeWriter
  ) throws {
    guard let release = release("mue", kind) else { return }
    let columns = ["code", "practitioner", "mai", "hospital", "hospital_mai", "dme"]
    try writer.add(release, isBundled: true) { batch in
      try batch.insert(scope: scope)
      for row in rows("mue", columns) {
        guard let code = row.code("code"), let units = row.number(column) else { continue }
        let adjudication = indicator.isEmpty ? 1 : row.number(indicator) ?? 1
        try batch.insert(UnitLimit(code: code, units: units, adjudicationIndicator: adjudication))
      }
    }
  }

  private func addOns(_ writer: KnowledgeWriter) throws {
    guard let release = release("add-on", .addOn) else { return }
    try writer.add(release, isBundled: true) { batch in
      try batch.insert(scope: scope)
      for row in rows("add-on", ["add_on", "type", "primaries"]) {
        guard let code = row.code("add_on"), let type = row.number("type") else { continue }
        let primaries = row.words("primaries").compactMap { Code(procedure: $0) }
          .filter { $0.text != "CCCCC" }
        try batch.insert(AddOnEdit(addOn: code, type: type, primaries: primaries))
      }
    }
  }

  private func relativeValues(_ writer: KnowledgeWriter) throws {
    guard let release = release("rvu", .relativeValues) else { return }
    let columns = [
      "code", "modifier", "status", "work", "pe_nonfacility", "pe_facility", "mp", "global", "mult",
      "bilat", "asst", "cosurg", "team", "pctc", "endobase", "shares",
    ]
    try writer.add(release, isBundled: true) { batch in
      try batch.insert(scope: scope)
      for row in rows("rvu", columns) {
        if let values = StarterValues.values(row) { try batch.insert(values) }
      }
    }
  }

  private func codes(
    _ table: String,
    _ kind: TableKind,
    _ columns: [String],
    _ writer: KnowledgeWriter
  ) throws {
    guard let release = release(table, kind) else { return }
    try writer.add(release, isBundled: true) { batch in
      try batch.insert(scope: scope)
      if kind == .icd10cm { try insertNotes(into: batch) }
      for row in rows(table, columns) {
        guard let code = row.code("code") else { continue }
        let citation = Citation(
          source: kind.rawValue,
          title: release.label,
          section: "code \(code)",
          period: release.period
        )
        try batch.insert(
          CodeRecord(
            code: code,
            summary: row.text("title"),
            classes: [],
            period: row.period,
            isBillable: kind == .icd10cm ? row.text("billable") == "1" : nil,
            citation: citation
          )
        )
      }
    }
  }
}
