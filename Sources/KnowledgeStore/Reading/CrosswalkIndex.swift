import CaseModel

/// Crosswalks by the code they lead away from and by the codes they lead to.
struct CrosswalkIndex {
  private var leaving: [Code: [CrosswalkRecord]] = [:]
  private var arriving: [Code: [CrosswalkRecord]] = [:]

  init(_ records: [CrosswalkRecord]) {
    for record in records {
      leaving[record.from, default: []].append(record)
      for code in record.to { arriving[code, default: []].append(record) }
    }
  }

  func from(_ code: Code) -> [CrosswalkRecord] { leaving[code] ?? [] }
  func to(_ code: Code) -> [CrosswalkRecord] { arriving[code] ?? [] }
}
