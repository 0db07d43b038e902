import CaseModel
import ClaimChecking
import RulesEngine

/// Gathers the codes that the files of knowledge and rules name.
struct CodeUseReader {
  let content: KnowledgeContent
  let knowledge: DataFolder

  /// Columns with codes of the tables beside `codes/`.
  private static let columns = [
    "evaluation-and-management/levels.tsv": ["code"], "coverage/preventive.tsv": ["codes"],
    "crosswalks/crosswalks.tsv": ["from", "to"], "drugs/drug-units.tsv": ["code"],
    "anesthesia/base-units.tsv": ["code"],
  ]

  var uses: [CodeUse] { rows + tables + facts + policies + checks }

  private var rows: [CodeUse] {
    DatedTable.all.filter { $0.path == "codes/" }.flatMap { table in
      table.rows(knowledge).compactMap { row in
        row.code("code").map { code in
          let isAddOn = row.words("classes").contains("add-on-code")
          return CodeUse(
            code: code,
            place: row.place,
            period: table.period(of: row),
            kind: .row(isAddOn: isAddOn)
          )
        }
      }
    }
  }

  private var tables: [CodeUse] {
    DatedTable.all.flatMap { table in
      let columns = Self.columns[table.path] ?? []
      return columns.isEmpty ? [] : table.rows(knowledge).flatMap { uses(of: $0, table, columns) }
    }
  }

  /// A code to which another one leads must be there on the day of the change.
  private func uses(of row: TabularRow, _ table: DatedTable, _ columns: [String]) -> [CodeUse] {
    let words = row.cells.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    return columns.flatMap { column in
      row.words(column).compactMap { Code(procedure: $0) ?? FactTerm.code($0) }.map { code in
        let day = column == "to" ? row.date("date") : nil
        return CodeUse(
          code: code,
          place: row.place,
          period: day.map { EffectivePeriod(first: $0, last: $0) } ?? table.period(of: row),
          kind: .speech(words.lowercased() + (column == "from" ? " ended" : ""))
        )
      }
    }
  }

  private var facts: [CodeUse] {
    zip(content.cards, content.entries).flatMap { card, entry in
      let texts = [card.statement] + card.why + card.action + card.caution
      let terms = (entry.about + entry.needs).compactMap { FactTerm.code($0.uppercased()) }
      return uses(texts, terms, at: card.place, entry.period)
    }
  }

  private var policies: [CodeUse] {
    content.rules.policies.flatMap { policy in
      uses(
        [policy.id] + policy.templates.map(\.source),
        Self.codes(of: policy.conditions),
        at: content.rules.policyPlaces[policy.id],
        policy.period
      )
    }
  }

  private var checks: [CodeUse] {
    content.rules.checks.flatMap { check in
      uses(
        [check.id, check.title] + check.templates.map(\.source),
        Self.codes(of: check.conditions),
        at: content.rules.checkPlaces[check.id],
        check.period
      )
    }
  }

  private static func codes(of conditions: [Condition]) -> [Code] {
    conditions.filter { $0.kind == .lineCode }.flatMap(\.values).compactMap {
      Code(procedure: $0)
    }
  }

  private func uses(
    _ texts: [String],
    _ terms: [Code],
    at place: SourcePlace?,
    _ period: EffectivePeriod
  ) -> [CodeUse] {
    guard let place else { return [] }
    let words = texts.joined(separator: " ").lowercased()
    return Set(terms + texts.flatMap(CodeWords.codes)).sorted().map {
      CodeUse(code: $0, place: place, period: period, kind: .speech(words))
    }
  }
}

extension FactCard {
  /// Where the fact stands, from its origin.
  var place: SourcePlace {
    let parts = origin.split(separator: ":")
    let line = parts.last.flatMap { Int($0) } ?? 1
    return SourcePlace(path: parts.dropLast().joined(separator: ":"), line: line, column: 3)
  }
}
