/// The visit code that time, decision making or both lead to, with added units for prolonged time.
public struct VisitLevelRequest: Hashable, Sendable {
  /// Where and what kind of visit.
  public var kind: VisitKind
  /// A visit code that is already chosen, when only the units of added time are wanted.
  public var code: Code?
  /// `new`, `established`, `initial`, `subsequent`, `discharge`; empty when not told.
  public var patient: String
  /// The problems in words ("2 stable chronic") or their level ("moderate").
  public var problems: String
  /// The data in words ("ordered 3 unique tests") or its level.
  public var data: String
  /// The risk in words ("prescription drug management") or its level.
  public var risk: String
  /// The level of decision making, when it is told as a whole.
  public var decisionMaking: DecisionMakingLevel?
  /// Total minutes of the practitioner on the date.
  public var minutes: Int?
  /// Hours of a stay that began and ended on one date.
  public var stayHours: Int?

  /// Makes one from its parts.
  public init(
    _ kind: VisitKind,
    code: Code? = nil,
    patient: String = "",
    problems: String = "",
    data: String = "",
    risk: String = "",
    decisionMaking: DecisionMakingLevel? = nil,
    minutes: Int? = nil,
    stayHours: Int? = nil
  ) {
    self.kind = kind
    self.code = code
    self.patient = patient
    self.problems = problems
    self.data = data
    self.risk = risk
    self.decisionMaking = decisionMaking
    self.minutes = minutes
    self.stayHours = stayHours
  }
}

/// A kind of visit, by the name that `levels.tsv` gives its family.
public enum VisitKind: String, Hashable, Sendable, CaseIterable {
  case office = "office-visit"
  case hospital = "hospital-visit"
  case observation
  case sameDateStay = "same-date-stay"
  case discharge = "discharge-day"
  case emergency = "emergency-visit"
  case nursingFacility = "nursing-facility-visit"
  case home = "home-visit"
  case officeConsultation = "office-consultation"
  case hospitalConsultation = "hospital-consultation"
  case criticalCare = "critical-care"
  case audioVideo = "audio-video-visit"
  case audioOnly = "audio-only-visit"
}

/// The patients of a visit, by the names that `levels.tsv` gives them.
public enum VisitPatient {
  /// Not seen within three years.
  public static let new = "new"
  /// Seen within three years.
  public static let established = "established"
  /// The first visit of a stay.
  public static let initial = "initial"
  /// A later visit of a stay.
  public static let subsequent = "subsequent"
  /// The day of discharge.
  public static let discharge = "discharge"
  /// All of them.
  public static let all = [new, established, initial, subsequent, discharge]
}

/// The levels of medical decision making, lowest first.
public enum DecisionMakingLevel: String, Hashable, Sendable, CaseIterable, Comparable {
  case straightforward
  case low
  case moderate
  case high

  /// Lower levels come first.
  public static func < (left: DecisionMakingLevel, right: DecisionMakingLevel) -> Bool {
    left.rank < right.rank
  }

  package var rank: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}

/// Units of critical care.
public struct CriticalCareRequest: Hashable, Sendable {
  /// Minutes on the date, without separately billed procedures.
  public var minutes: Int

  /// Makes one from its parts.
  public init(minutes: Int) { self.minutes = minutes }
}

/// Who bills a visit that a physician and another practitioner of the group gave together.
public struct SplitSharedRequest: Hashable, Sendable {
  /// Minutes of the physician alone.
  public var physicianMinutes: Int
  /// Minutes of the nurse practitioner or physician assistant alone.
  public var otherMinutes: Int
  /// Minutes of both together, which count once.
  public var jointMinutes: Int
  /// False in an office, where visits are never split.
  public var isFacility: Bool
  /// Whether the visit is critical care, where only time counts.
  public var isCriticalCare: Bool
  /// Whether the physician made the decision making in its substance.
  public var physicianDecided: Bool

  /// Makes one from its parts.
  public init(
    physicianMinutes: Int,
    otherMinutes: Int,
    jointMinutes: Int = 0,
    isFacility: Bool = true,
    isCriticalCare: Bool = false,
    physicianDecided: Bool = false
  ) {
    self.physicianMinutes = physicianMinutes
    self.otherMinutes = otherMinutes
    self.jointMinutes = jointMinutes
    self.isFacility = isFacility
    self.isCriticalCare = isCriticalCare
    self.physicianDecided = physicianDecided
  }
}
