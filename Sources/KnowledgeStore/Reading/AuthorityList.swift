import CaseModel

/// The authorities by id, from which citations are made.
struct AuthorityList {
  private let authorities: [String: Authority]

  init(_ authorities: [Authority]) {
    self.authorities = Dictionary(authorities.map { ($0.id, $0) }) { first, _ in first }
  }

  func has(_ id: String) -> Bool { authorities[id] != nil }

  /// The citation of a place in an authority; an unknown one is named by its id.
  func citation(_ id: String, section: String, isChecked: Bool, period: EffectivePeriod) -> Citation
  {
    let authority = authorities[id]
    return Citation(
      source: id,
      title: authority?.title ?? id,
      edition: authority?.edition ?? "",
      section: section,
      period: period,
      address: authority?.address ?? "",
      isChecked: isChecked
    )
  }
}
