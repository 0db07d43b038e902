import CaseModel

/// Finds authorities that nobody could look up: without edition or day of reading, or without an address.
struct AuthorityReview {
  let authorities: AuthorityIndex

  var faults: [Fault] {
    authorities.all.filter { $0.publisher != "CasePilot" }.flatMap { authority -> [Fault] in
      let place = authorities.places[authority.id] ?? Self.nowhere
      let isDated = !authority.edition.isEmpty || authorities.readings[authority.id] != nil
      let missing = [
        (
          isDated, "an authority without edition", "give 'edition', or 'read' for one that has none"
        ),
        (!authority.address.isEmpty, "an authority without address", "give 'address'"),
      ]
      return missing.filter { !$0.0 }.map {
        Fault(place, $0.1, thing: authority.id, remedy: $0.2)
      }
    }
  }

  private static let nowhere = SourcePlace(path: "sources.yaml", line: 1, column: 1)
}
