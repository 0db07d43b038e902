import CaseModel

/// Works out who bills a split visit from the minutes that a question tells of each practitioner.
struct SplitSharedGatherer: EvidenceGatherer {
  private enum Role { case physician, other }

  func gather(into draft: inout FindingsDraft) throws {
    let roles = Self.roles(draft)
    var request = SplitSharedRequest(physicianMinutes: 0, otherMinutes: 0)
    var told = Set<Role>()
    for mention in draft.intent.mentions {
      guard case .minutes(let minutes) = mention.value,
        let role = Self.nearest(mention, roles)
      else { continue }
      told.insert(role)
      if role == .physician {
        request.physicianMinutes += minutes
      } else {
        request.otherMinutes += minutes
      }
    }
    guard told.count == 2 else { return }
    let concepts = draft.facts.concepts
    request.isFacility = concepts.isDisjoint(with: ["office-visit", "office-place"])
    request.isCriticalCare = concepts.contains("critical-care")
    draft.add(
      try draft.calculator.splitShared(request),
      origin: "split visit",
      weight: HeadlineWeight.settled
    )
  }

  private static func roles(_ draft: FindingsDraft) -> [(role: Role, range: Range<Int>)] {
    draft.intent.mentions.compactMap { mention in
      guard case .concept(let id) = mention.value else { return nil }
      switch id {
      case "physician": return (.physician, mention.range)
      case "nurse-practitioner", "physician-assistant": return (.other, mention.range)
      default: return nil
      }
    }
  }

  /// The role that stands nearest; of two as near the one before.
  private static func nearest(
    _ mention: Mention,
    _ roles: [(role: Role, range: Range<Int>)]
  )
    -> Role?
  {
    roles.min { distance($0.range, mention.range) < distance($1.range, mention.range) }?.role
  }

  private static func distance(_ role: Range<Int>, _ minutes: Range<Int>) -> Int {
    role.upperBound <= minutes.lowerBound
      ? 2 * (minutes.lowerBound - role.upperBound)
      : 2 * (role.lowerBound - minutes.upperBound) + 1
  }
}
