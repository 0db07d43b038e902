import CaseModel

/// Where, when and for whom a fee is wanted.
struct FeeScene {
  var place: LocalityFinder.Finding
  var localityUse: TableUse?
  var sites: [PaymentSite]
  let amounts: [AmountRecord]
  let date: ServiceDate
  let dateIsGiven: Bool
  var isMedicare = true
  /// Relative value units are asked for, not dollars.
  var wantsUnits = false
  var isNonParticipating = false

  /// The scene of a place named in words, a state, or a ZIP code.
  init(
    in text: String,
    state: String?,
    zip: String?,
    sites: Set<PaymentSite>,
    on date: ServiceDate,
    dateIsGiven: Bool,
    from source: any KnowledgeSource
  ) throws {
    let lookup = try source.localities(on: date)
    var found = LocalityFinder(lookup.rows).find(in: text, state: state)
    if let zip, let area = try source.locality(zip: zip, on: date) {
      let rows = lookup.rows.filter {
        $0.contractor == area.contractor && $0.number == area.locality
      }
      found = LocalityFinder.Finding(localities: rows, place: "ZIP \(zip)", isComparison: false)
    }
    place = found
    localityUse = TableUse(
      lookup.coverage,
      row: found.localities.count == 1
        ? LocalityText.key(found.localities[0]) : "geographic indices"
    )
    self.sites = [.nonFacility, .facility].filter(sites.contains)
    amounts = try source.amounts()
    self.date = date
    self.dateIsGiven = dateIsGiven
  }

  /// The amount of a name in force on a day.
  func amount(_ name: String, on day: ServiceDate) -> AmountRecord? {
    amounts.first { $0.name == name && $0.period.contains(day) }
  }
}
