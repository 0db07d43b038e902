import CaseModel

/// What the loaded official tables say of a code.
struct OfficialCode {
  /// Whether any of them names it.
  var isNamed: Bool
  /// The days on which the code list holds it; nil where no list is loaded, as for CPT.
  var period: EffectivePeriod?
  /// Whether it only stands above the codes that are reported, as a category of diagnoses does.
  var isHeading = false
  /// Whether the newest whole fee schedule has a row; nil when none is loaded.
  var isInFeeSchedule: Bool?
  var globalDays: String?
  /// Whether the add-on table or the global days ZZZ make it an add-on; nil when neither table is whole.
  var isAddOn: Bool?
}
