import CaseModel
import KnowledgeImporting

/// What a person says of official files, where the files do not say it themselves.
public struct ImportChoices: Sendable {
  /// `2024Q3`, for files whose names do not tell the quarter.
  public var quarter: String?
  /// For NCCI tables whose names do not tell the setting.
  public var setting: Setting?
  /// Whether the person holds the AMA's licence for CPT descriptors.
  public var isLicenceHeld: Bool

  /// Says nothing that the files can tell themselves.
  public init(quarter: String? = nil, setting: Setting? = nil, isLicenceHeld: Bool = false) {
    self.quarter = quarter
    self.setting = setting
    self.isLicenceHeld = isLicenceHeld
  }

  /// Whether a text names a quarter.
  public static func isQuarter(_ text: String) -> Bool { CalendarQuarter(text) != nil }

  var options: ImportOptions {
    ImportOptions(
      quarter: quarter.flatMap { CalendarQuarter($0) },
      setting: setting,
      isLicenceHeld: isLicenceHeld
    )
  }
}
