import CaseModel

extension PaymentSite {
  /// The sites that a question names, by place of service or by its words; both when it names none.
  static func named(in draft: FindingsDraft) throws -> Set<PaymentSite> {
    var sites = Set<PaymentSite>()
    for mention in draft.intent.mentions {
      guard case .place(let code) = mention.value, let row = try draft.source.place(code) else {
        continue
      }
      sites.insert(row.rate.hasPrefix("non") ? .nonFacility : .facility)
    }
    let words = LocalityNames.words(draft.intent.text)
    for (index, word) in words.enumerated() {
      if let site = site(word, after: index > 0 ? words[index - 1] : "") { sites.insert(site) }
    }
    if draft.intent.settingIsGiven, sites.isEmpty, draft.intent.setting != .practitioner {
      sites.insert(.facility)
    }
    return sites.isEmpty ? [.facility, .nonFacility] : sites
  }

  private static func site(_ word: String, after before: String) -> PaymentSite? {
    switch word {
    case "office", "offices", "clinic", "nonfacility", "nonfac": .nonFacility
    case "facility", "fac": before == "non" ? .nonFacility : .facility
    case "hospital", "asc", "er", "ed", "inpatient", "outpatient", "hopd": .facility
    default: nil
    }
  }
}
