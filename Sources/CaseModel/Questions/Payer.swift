/// Who is to pay, as far as it decides which rules hold.
public enum Payer: String, Sendable, CaseIterable {
  case medicare
  case medicareAdvantage = "medicare-advantage"
  case medicaid
  case commercial
  case workersCompensation = "workers-compensation"
  case tricare
}

extension Payer {
  /// The name as answers write it.
  public var title: String {
    switch self {
    case .medicare: "Medicare"
    case .medicareAdvantage: "Medicare Advantage"
    case .medicaid: "Medicaid"
    case .commercial: "commercial payer"
    case .workersCompensation: "workers' compensation"
    case .tricare: "TRICARE"
    }
  }
}
