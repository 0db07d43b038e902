import CaseModel

/// Finds states with two contractors of one kind, and states without one.
struct ContractorReview {
  /// The states and the District of Columbia.
  private static let states = Set(
    """
    AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ \
    NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY
    """.split(separator: " ").map(String.init)
  )

  let folder: DataFolder

  /// None when the folder has no such table.
  var faults: [Fault] {
    guard let table = DatedTable.all.first(where: { $0.path == "coverage/contractors.tsv" }) else {
      return []
    }
    let rows = table.rows(folder).filter { !$0.words("states").isEmpty }
    let isOfEquipment = { (row: TabularRow) in row.text("jurisdiction").hasPrefix("DME") }
    return [rows.filter(isOfEquipment), rows.filter { !isOfEquipment($0) }].flatMap(faults)
  }

  private func faults(_ rows: [TabularRow]) -> [Fault] {
    guard let last = rows.last else { return [] }
    var seen: [String: TabularRow] = [:]
    var faults: [Fault] = []
    for row in rows {
      for state in row.words("states") {
        if let earlier = seen[state] {
          faults.append(
            Fault(
              row.place(of: "states"),
              "a state with two contractors",
              thing: state,
              remedy: "\(earlier.text("jurisdiction")) has it too, in line \(earlier.line)"
            )
          )
        }
        seen[state] = row
      }
    }
    let missing = Self.states.subtracting(seen.keys).sorted()
    guard !missing.isEmpty else { return faults }
    return faults + [
      Fault(
        last.place,
        "states without a contractor",
        thing: missing.joined(separator: " "),
        remedy: "add them to the jurisdiction that serves them"
      )
    ]
  }
}
