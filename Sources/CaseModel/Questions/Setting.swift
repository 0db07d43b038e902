/// Which of the three NCCI tables a service falls under (NCCI Policy Manual, Introduction).
public enum Setting: String, Sendable, CaseIterable {
  case practitioner
  case facility
  case asc
}

extension Setting {
  /// The name as answers write it.
  public var title: String {
    switch self {
    case .practitioner: "practitioner"
    case .facility: "outpatient facility"
    case .asc: "ambulatory surgical center"
    }
  }
}
