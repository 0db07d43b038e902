import CaseModel

/// What a person says of the files to import, where the files do not say it themselves.
package struct ImportOptions: Sendable {
  /// The quarter of publications whose names do not tell it.
  package var quarter: CalendarQuarter?
  /// The setting of NCCI tables whose names do not tell it.
  package var setting: Setting?
  /// Whether the person holds the AMA's licence for CPT descriptors.
  package var isLicenceHeld: Bool

  package init(
    quarter: CalendarQuarter? = nil,
    setting: Setting? = nil,
    isLicenceHeld: Bool = false
  ) {
    self.quarter = quarter
    self.setting = setting
    self.isLicenceHeld = isLicenceHeld
  }
}
